/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.logging;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** What SLF4J asks for: a factory of loggers that all write to one {@link LogSink}. */
public final class LogProvider implements SLF4JServiceProvider {

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();
    private LineLoggerFactory loggers;

    @Override
    public void initialize() {
        Bundle bundle = FrameworkUtil.getBundle(LogProvider.class);
        LogSettings settings = LogSettings.from(name -> property(bundle, name));
        loggers = new LineLoggerFactory(LogSink.to(settings.file()), settings);
    }

    private static String property(Bundle bundle, String name) {
        return bundle == null || bundle.getBundleContext() == null
                ? System.getProperty(name)
                : bundle.getBundleContext().getProperty(name);
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }
}
