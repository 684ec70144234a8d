/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.core;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the launcher asked for, read from the framework's properties. */
@Component(service = TestbedSettings.class)
public final class TestbedSettings {

    private static final String PREFIX = "lightwaveos.testbed.";

    private final BundleContext context;
    private final ClassLoader handlerContextLoader;

    @Activate
    public TestbedSettings(BundleContext context) {
        this.context = context;
        // A loader without parent finds only java.*: the worst that a thread of openHAB's pools may carry, short of
        // none.
        this.handlerContextLoader =
                "NULL".equals(text("tccl").orElse("FOREIGN")) ? null : new URLClassLoader(new URL[0], null);
    }

    /** TCP port on 127.0.0.1, 0 for any. */
    public int restPort() {
        return Integer.parseInt(text("rest.port").orElse("0"));
    }

    public Optional<String> token() {
        return text("token");
    }

    public Path userData() {
        return Path.of(text("userdata").orElseThrow(() -> new IllegalStateException("No user data folder given")));
    }

    public boolean mdns() {
        return Boolean.parseBoolean(text("mdns").orElse("false"));
    }

    /** The folder that stands for what is plugged into the host's USB. */
    public Optional<Path> usb() {
        return text("usb").map(Path::of);
    }

    /** The context class loader of threads that call handlers; may be null. */
    public ClassLoader handlerContextLoader() {
        return handlerContextLoader;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(context.getProperty(PREFIX + name)).filter(value -> !value.isBlank());
    }
}
