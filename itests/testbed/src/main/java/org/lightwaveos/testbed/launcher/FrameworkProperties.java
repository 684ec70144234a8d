/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Constants;

/** The framework's properties; those that begin with "lightwaveos.testbed." are read by the bundles inside. */
final class FrameworkProperties {

    /** Set by the REST server on the service that it registers. */
    static final String REST_URL = "lightwaveos.testbed.rest.url";

    private FrameworkProperties() {}

    static Map<String, String> of(TestbedConfig config, UserData userData) {
        Map<String, String> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, userData.frameworkCache().toString());
        properties.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        // A forgotten import must fail here as it fails in openHAB: no help from the class path.
        properties.put("felix.bootdelegation.implicit", "false");
        properties.put("felix.service.urlhandlers", "false");
        properties.put("felix.shutdown.hook", "false");
        properties.put("felix.log.level", "1");
        // Resolver threads of Felix outlive it.
        properties.put("felix.resolver.parallelism", "1");
        properties.put("ds.global.extender", "false");
        properties.put("lightwaveos.testbed.userdata", userData.folder().toString());
        properties.put("lightwaveos.testbed.log", userData.logFile().toString());
        properties.put("lightwaveos.testbed.log.levels", config.logLevels());
        properties.put("lightwaveos.testbed.rest.port", Integer.toString(config.restPort()));
        properties.put("lightwaveos.testbed.mdns", Boolean.toString(config.mdns()));
        properties.put("lightwaveos.testbed.tccl", config.contextClassLoader().name());
        config.usb().ifPresent(folder -> properties.put("lightwaveos.testbed.usb", folder.toString()));
        config.token().ifPresent(token -> properties.put("lightwaveos.testbed.token", token));
        return properties;
    }
}
