/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import java.nio.file.Path;

/** The bundle of package org.lightwaveos.testbed.sample. */
final class SampleAddon {

    static final String NAME = "org.lightwaveos.testbed.sample";

    private SampleAddon() {}

    static Path in(Path folder) {
        return BundleJar.named(NAME)
                .header(
                        "Import-Package",
                        "org.openhab.core.automation.annotation;version=\"[5.0,6)\",org.openhab.core.thing;version=\"[5.0,6)\",org.openhab.core.thing.binding;version=\"[5.0,6)\","
                                + "org.openhab.core.thing.binding.builder;version=\"[5.0,6)\","
                                + "org.openhab.core.thing.type;version=\"[5.0,6)\",org.openhab.core.types;version=\"[5.0,6)\","
                                + "org.openhab.core.library.types;version=\"[5.0,6)\",org.openhab.core.config.core;version=\"[5.0,6)\","
                                + "org.openhab.core.config.discovery;version=\"[5.0,6)\","
                                + "org.openhab.core.config.discovery.mdns;version=\"[5.0,6)\","
                                + "org.openhab.core.common;version=\"[5.0,6)\",org.openhab.core.common.registry;version=\"[5.0,6)\","
                                + "javax.jmdns;version=\"[3.5,4)\",org.slf4j;version=\"[1.7,3)\"")
                .header("Service-Component", "OSGI-INF/*.xml")
                .resources("sample")
                .classesOf("org.lightwaveos.testbed.sample")
                .write(folder.resolve("sample.jar"));
    }
}
