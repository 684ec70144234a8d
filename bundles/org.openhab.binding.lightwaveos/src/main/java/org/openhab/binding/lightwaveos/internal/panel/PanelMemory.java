/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

/** What panels remember of their Thing across restarts of openHAB, as short texts. */
public interface PanelMemory {

    /** The text kept under this name; empty if there is none. */
    String recall(String what);

    /** Keeps a text in place of the one before. */
    void keep(String what, String text);
}
