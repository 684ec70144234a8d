/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.core;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openhab.core.common.ThreadPoolManager;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log which components of a bundle did not come up, and what they miss: OSGi keeps silent about it. */
@Component(immediate = true, service = ComponentWatch.class)
public final class ComponentWatch implements BundleListener {

    private static final long SETTLE_MILLIS = 1000;

    private final Logger logger = LoggerFactory.getLogger(ComponentWatch.class);
    private final ServiceComponentRuntime runtime;
    private final BundleContext context;

    @Activate
    public ComponentWatch(BundleContext context, @Reference ServiceComponentRuntime runtime, @Reference Pools pools) {
        this.context = context;
        this.runtime = runtime;
        context.addBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTED) {
            ThreadPoolManager.getScheduledPool(ThreadPoolManager.THREAD_POOL_NAME_COMMON)
                    .schedule(() -> report(event.getBundle()), SETTLE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void report(Bundle bundle) {
        if (bundle.getState() != Bundle.ACTIVE) {
            return;
        }
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(bundle)) {
            for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
                if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                    List<String> missing = Arrays.stream(configuration.unsatisfiedReferences)
                            .map(reference -> reference.name)
                            .toList();
                    logger.warn("Component {} is not there, because nothing provides {}", component.name, missing);
                } else if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    logger.error("Component {} failed to start: {}", component.name, configuration.failure);
                }
            }
        }
    }

    @Deactivate
    void deactivate() {
        context.removeBundleListener(this);
    }
}
