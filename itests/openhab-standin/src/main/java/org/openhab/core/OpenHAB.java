/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Where this openHAB keeps its files, by system property or by default, and which version it stands for. */
@NonNullByDefault
public class OpenHAB {

    public static final String RUNTIME_DIR_PROG_ARGUMENT = "openhab.runtime";
    public static final String USERDATA_DIR_PROG_ARGUMENT = "openhab.userdata";
    public static final String CONFIG_DIR_PROG_ARGUMENT = "openhab.conf";
    public static final String DEFAULT_RUNTIME_FOLDER = "runtime";
    public static final String DEFAULT_CONFIG_FOLDER = "conf";
    public static final String DEFAULT_USERDATA_FOLDER = "userdata";

    public static String getVersion() {
        return "5.2.1";
    }

    public static String getRuntimeFolder() {
        return System.getProperty(RUNTIME_DIR_PROG_ARGUMENT, DEFAULT_RUNTIME_FOLDER);
    }

    public static String getConfigFolder() {
        return System.getProperty(CONFIG_DIR_PROG_ARGUMENT, DEFAULT_CONFIG_FOLDER);
    }

    public static String getUserDataFolder() {
        return System.getProperty(USERDATA_DIR_PROG_ARGUMENT, DEFAULT_USERDATA_FOLDER);
    }
}
