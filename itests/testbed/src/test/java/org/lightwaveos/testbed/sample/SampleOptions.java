/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.sample;

import org.openhab.core.thing.binding.BaseDynamicStateDescriptionProvider;

/** Options of the probe's effects, as the handler learns them. */
public final class SampleOptions extends BaseDynamicStateDescriptionProvider {}
