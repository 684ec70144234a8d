/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** One OSGi framework: installing, starting and stopping of bundles, with errors that name what is missing. */
final class Framework {

    private static final long STOP_MILLIS = 20_000;

    private final org.osgi.framework.launch.Framework osgi;

    private Framework(org.osgi.framework.launch.Framework osgi) {
        this.osgi = osgi;
    }

    /** Creates and starts an empty framework. */
    static Framework start(Map<String, String> properties) throws BundleException {
        FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class, Framework.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No OSGi framework on the class path"));
        org.osgi.framework.launch.Framework osgi = factory.newFramework(properties);
        osgi.start();
        return new Framework(osgi);
    }

    /** Installs a jar, or a folder that looks like an unpacked one. */
    Bundle install(Path path) throws BundleException, IOException {
        if (Files.isDirectory(path)) {
            return osgi.getBundleContext().installBundle("reference:" + path.toUri());
        }
        try (InputStream jar = Files.newInputStream(path)) {
            return osgi.getBundleContext().installBundle(path.toUri().toString(), jar);
        }
    }

    /** Starts bundles in order; fragments and libraries without activator count as started once resolved. */
    void start(List<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            start(bundle);
        }
    }

    void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            if (e.getType() == BundleException.RESOLVE_ERROR) {
                throw new UnresolvedBundleException(
                        bundle.getSymbolicName() + " does not resolve: " + e.getMessage(), e);
            }
            throw new IllegalStateException(bundle.getSymbolicName() + " does not start: " + e.getMessage(), e);
        }
    }

    /** Replaces a bundle's content and rewires whoever used it. */
    void update(Bundle bundle, Path path) throws BundleException, IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("Only a jar can replace a running bundle: " + path);
        }
        try (InputStream jar = Files.newInputStream(path)) {
            bundle.update(jar);
        }
        CountDownLatch refreshed = new CountDownLatch(1);
        osgi.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> refreshed.countDown());
        await(refreshed);
        start(bundle);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(STOP_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The framework did not refresh its packages in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Bundle bundle(String symbolicName) {
        for (Bundle bundle : osgi.getBundleContext().getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new IllegalArgumentException("No bundle " + symbolicName + " is installed");
    }

    /** A property of the first service that fits the filter, or null. */
    Object serviceProperty(String filter, String property) {
        try {
            ServiceReference<?>[] found = osgi.getBundleContext().getAllServiceReferences(null, filter);
            return found == null ? null : found[0].getProperty(property);
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new IllegalArgumentException(filter, e);
        }
    }

    /** Every bundle that is not running, for an error message. */
    List<String> idleBundles() {
        List<String> idle = new ArrayList<>();
        for (Bundle bundle : osgi.getBundleContext().getBundles()) {
            if (bundle.getState() != Bundle.ACTIVE && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                idle.add(bundle.getSymbolicName());
            }
        }
        return idle;
    }

    void stop() throws BundleException, InterruptedException {
        osgi.stop();
        osgi.waitForStop(STOP_MILLIS);
    }
}
