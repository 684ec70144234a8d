/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Where this openHAB keeps its files, and which version it is. */
@NonNullByDefault
public class OpenHAB {

    public static final String RUNTIME_DIR_PROG_ARGUMENT = "openhab.runtime";

    public static final String USERDATA_DIR_PROG_ARGUMENT = "openhab.userdata";

    public static final String CONFIG_DIR_PROG_ARGUMENT = "openhab.conf";

    public static final String DEFAULT_RUNTIME_FOLDER = "runtime";

    public static final String DEFAULT_CONFIG_FOLDER = "conf";

    public static final String DEFAULT_USERDATA_FOLDER = "userdata";

    public static final String SERVICE_CONTEXT = "openhab.servicecontext";

    public static final String SERVICE_CONTEXT_MARKER = "#";

    public static final String ADDONS_SERVICE_PID = "org.openhab.addons";

    public static final String CFG_PACKAGE = "package";

    public static String getVersion() {
        throw new UnsupportedOperationException();
    }

    public static String buildString() {
        throw new UnsupportedOperationException();
    }

    public static String getRuntimeFolder() {
        throw new UnsupportedOperationException();
    }

    public static String getConfigFolder() {
        throw new UnsupportedOperationException();
    }

    public static String getUserDataFolder() {
        throw new UnsupportedOperationException();
    }
}
