/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/**
 * A running testbed: Apache Felix with the part of openHAB that add-ons can notice, and the add-ons under test.
 *
 * <p>It is no openHAB and wants to be none; it imitates those of its habits that an add-on can trip over.
 */
public final class Testbed implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofSeconds(20);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(3);

    private final ThreadFence fence;
    private final Framework framework;
    private final UserData userData;
    private final URI restUrl;
    private final Optional<String> token;
    private final List<String> addons;
    private CloseReport closed;

    private Testbed(
            ThreadFence fence,
            Framework framework,
            UserData userData,
            URI restUrl,
            Optional<String> token,
            List<String> addons) {
        this.fence = fence;
        this.framework = framework;
        this.userData = userData;
        this.restUrl = restUrl;
        this.token = token;
        this.addons = addons;
    }

    /**
     * Starts a testbed and waits until its REST API answers and every add-on is active.
     *
     * @throws UnresolvedBundleException if a bundle imports what a running openHAB does not export
     * @throws IllegalStateException if something else keeps it from starting; nothing is left running
     */
    public static Testbed start(TestbedConfig config) {
        ThreadFence fence = new ThreadFence();
        try {
            return fence.call(() -> startFenced(config, fence));
        } catch (RuntimeException e) {
            fence.survivorsAfter(Duration.ZERO);
            throw e;
        }
    }

    private static Testbed startFenced(TestbedConfig config, ThreadFence fence) throws Exception {
        UserData userData = UserData.open(config.userData());
        Framework framework = Framework.start(FrameworkProperties.of(config, userData));
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (Path path : BundleSet.testbed()) {
                bundles.add(framework.install(path));
            }
            for (Path path : config.extraBundles()) {
                bundles.add(framework.install(path));
            }
            framework.start(bundles);
            URI restUrl = awaitRest(framework);
            List<String> addons = new ArrayList<>();
            for (Path path : config.addons()) {
                Bundle addon = framework.install(path);
                framework.start(addon);
                addons.add(addon.getSymbolicName());
            }
            return new Testbed(fence, framework, userData, restUrl, config.token(), addons);
        } catch (Exception e) {
            framework.stop();
            userData.close();
            throw e;
        }
    }

    private static URI awaitRest(Framework framework) throws InterruptedException {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Object url =
                    framework.serviceProperty("(" + FrameworkProperties.REST_URL + "=*)", FrameworkProperties.REST_URL);
            if (url != null) {
                return URI.create(url.toString());
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("The REST API did not come up; idle bundles: " + framework.idleBundles());
    }

    /** Like {@code http://127.0.0.1:49152/rest}, without a trailing slash. */
    public URI restUrl() {
        return restUrl;
    }

    /** The token that requests must carry as {@code Authorization: Bearer}, if one was configured. */
    public Optional<String> token() {
        return token;
    }

    public Path userData() {
        return userData.folder();
    }

    public Path logFile() {
        return userData.logFile();
    }

    /** Symbolic names of the add-ons, in the order of the configuration. */
    public List<String> addons() {
        return List.copyOf(addons);
    }

    /** Stops an add-on as openHAB does when it is uninstalled: its factories go, its handlers are disposed. */
    public void stopAddon(String symbolicName) {
        fence.call(() -> {
            framework.bundle(symbolicName).stop();
            return null;
        });
    }

    public void startAddon(String symbolicName) {
        fence.call(() -> {
            framework.start(framework.bundle(symbolicName));
            return null;
        });
    }

    /** Replaces a running add-on by another jar of the same symbolic name. */
    public void updateAddon(String symbolicName, Path jar) {
        fence.call(() -> {
            framework.update(framework.bundle(symbolicName), jar);
            return null;
        });
    }

    /** Stops everything and tells which threads survived; calling it again gives the same report. */
    public synchronized CloseReport stop() {
        if (closed == null) {
            long begin = System.nanoTime();
            fence.call(() -> {
                framework.stop();
                return null;
            });
            List<String> survivors = fence.survivorsAfter(STOP_PATIENCE);
            closed = new CloseReport(survivors, Duration.ofNanos(System.nanoTime() - begin));
            userData.close();
        }
        return closed;
    }

    /** {@link #stop()}; threads that survive are named on standard error. */
    @Override
    public void close() {
        CloseReport report = stop();
        if (!report.isClean()) {
            System.err.println("Threads that survived the testbed: " + report.survivors());
        }
    }
}
