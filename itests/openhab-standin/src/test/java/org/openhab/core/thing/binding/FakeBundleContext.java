/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A bundle context without services; it writes down what is registered and taken back. */
final class FakeBundleContext {

    final List<String> services = new ArrayList<>();

    BundleContext context() {
        return (BundleContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "registerService":
                            String names = String.join(",", (String[]) arguments[0]);
                            services.add("+" + names);
                            return registration(names);
                        case "hashCode":
                            return System.identityHashCode(proxy);
                        case "equals":
                            return proxy == arguments[0];
                        default:
                            return null;
                    }
                });
    }

    private ServiceRegistration<?> registration(String names) {
        return (ServiceRegistration<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServiceRegistration.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("unregister")) {
                        services.add("-" + names);
                    }
                    return null;
                });
    }
}
