package org.lightwaveos.testbed.sample;

import org.openhab.core.thing.binding.BaseDynamicStateDescriptionProvider;

/** Options of the probe's effects, as the handler learns them. */
public final class SampleOptions extends BaseDynamicStateDescriptionProvider {}
