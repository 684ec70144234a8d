/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.action;

/** The handler of a Thing that has actions. */
public interface ActionHandler {

    /** What they act upon; the same as long as the handler lives. */
    ActionTarget actions();
}
