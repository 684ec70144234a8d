/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.lightwaveos.rest.OpenHabClient;

/** One openHAB for all test classes: opened when the first needs it, closed after the last. */
final class OpenHabExtension implements BeforeAllCallback, ParameterResolver {
    private record Held(OpenHab openhab) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            openhab.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        rest(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OpenHabClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return rest(context);
    }

    private static OpenHabClient rest(ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
        Held held = store.getOrComputeIfAbsent(Held.class, type -> new Held(OpenHab.open()), Held.class);
        return held.openhab().rest();
    }
}
