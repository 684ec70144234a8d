/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;

/** Handlers and the services that live and die with them. */
class BaseThingHandlerFactoryTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("lightwaveos", "device");

    private final FakeBundleContext bundle = new FakeBundleContext();
    private final Factory factory = new Factory();
    private final Thing thing = ThingBuilder.create(TYPE, "a").build();

    private static final class Factory extends BaseThingHandlerFactory {
        @Override
        public boolean supportsThingType(ThingTypeUID thingTypeUID) {
            return thingTypeUID.equals(TYPE);
        }

        @Override
        protected ThingHandler createHandler(Thing thing) {
            return thing.getUID().getId().equals("unknown") ? null : new SampleHandler(thing);
        }
    }

    @BeforeEach
    void activate() {
        SampleService.LIFE.clear();
        factory.bundleContext = bundle.context();
    }

    @Test
    void aHandlersServicesLiveAsLongAsTheHandler() {
        ThingHandler handler = factory.registerHandler(thing);
        thing.setHandler(handler);

        assertThat(SampleService.LIFE).containsExactly("handler set", "initialized");
        assertThat(bundle.services).containsExactly("+" + ThingActions.class.getName());

        factory.unregisterHandler(thing);

        assertThat(SampleService.LIFE).containsExactly("handler set", "initialized", "disposed");
        assertThat(bundle.services)
                .containsExactly("+" + ThingActions.class.getName(), "-" + ThingActions.class.getName());
    }

    @Test
    void noHandlerIsAnError() {
        assertThatThrownBy(() -> factory.registerHandler(
                        ThingBuilder.create(TYPE, "unknown").build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lightwaveos:device:unknown");
    }

    @Test
    void aBridgeNeedsABridgesHandler() {
        assertThatThrownBy(() ->
                        factory.registerHandler(BridgeBuilder.create(TYPE, "b").build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BridgeHandler");
    }

    @Test
    void anInactiveFactoryHasNoContext() {
        factory.bundleContext = null;

        assertThatThrownBy(factory::getBundleContext).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> factory.getThingTypeByUID(TYPE)).isInstanceOf(IllegalStateException.class);
    }
}
