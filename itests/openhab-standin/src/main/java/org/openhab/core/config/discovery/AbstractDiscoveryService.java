/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.config.core.ConfigParser;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What discovery services share: listeners, scans, results that are kept for listeners that come late. A listener that
 * throws costs a line in the log and nothing else.
 */
@NonNullByDefault
public abstract class AbstractDiscoveryService implements DiscoveryService {

    private static final Logger LOGGER = LoggerFactory.getLogger(AbstractDiscoveryService.class);

    /** Shared with all discovery services of all bindings. */
    protected final ScheduledExecutorService scheduler;

    protected @Nullable ScanListener scanListener;
    protected @NonNullByDefault({}) TranslationProvider i18nProvider;
    protected @NonNullByDefault({}) LocaleProvider localeProvider;

    private final Set<ThingTypeUID> thingTypes;
    private final int timeout;
    private final @Nullable String inputLabel;
    private final @Nullable String inputDescription;
    private final Set<DiscoveryListener> listeners = new CopyOnWriteArraySet<>();
    private final Map<ThingUID, DiscoveryResult> results = new ConcurrentHashMap<>();
    private volatile boolean background;
    private Instant lastScan = Instant.MIN;
    private @Nullable ScheduledFuture<?> stop;

    /**
     * @param timeout how long a scan takes at most, in seconds; 0: until it is stopped
     * @throws IllegalArgumentException for a negative timeout
     */
    protected AbstractDiscoveryService(
            ScheduledExecutorService scheduler,
            @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout,
            boolean backgroundDiscoveryEnabledByDefault,
            @Nullable String scanInputLabel,
            @Nullable String scanInputDescription)
            throws IllegalArgumentException {
        if (timeout < 0) {
            throw new IllegalArgumentException("The timeout must be >= 0!");
        }
        this.scheduler = scheduler;
        this.thingTypes = supportedThingTypes == null ? Set.of() : Set.copyOf(supportedThingTypes);
        this.timeout = timeout;
        this.background = backgroundDiscoveryEnabledByDefault;
        this.inputLabel = scanInputLabel;
        this.inputDescription = scanInputDescription;
    }

    protected AbstractDiscoveryService(
            @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout,
            boolean backgroundDiscoveryEnabledByDefault,
            @Nullable String scanInputLabel,
            @Nullable String scanInputDescription)
            throws IllegalArgumentException {
        this(
                ThreadPoolManager.getScheduledPool("discovery"),
                supportedThingTypes,
                timeout,
                backgroundDiscoveryEnabledByDefault,
                scanInputLabel,
                scanInputDescription);
    }

    protected AbstractDiscoveryService(
            @Nullable Set<ThingTypeUID> supportedThingTypes, int timeout, boolean backgroundDiscoveryEnabledByDefault)
            throws IllegalArgumentException {
        this(supportedThingTypes, timeout, backgroundDiscoveryEnabledByDefault, null, null);
    }

    protected AbstractDiscoveryService(@Nullable Set<ThingTypeUID> supportedThingTypes, int timeout)
            throws IllegalArgumentException {
        this(supportedThingTypes, timeout, true);
    }

    protected AbstractDiscoveryService(int timeout) throws IllegalArgumentException {
        this(null, timeout);
    }

    @Override
    public Set<ThingTypeUID> getSupportedThingTypes() {
        return thingTypes;
    }

    @Override
    public boolean isScanInputSupported() {
        return getScanInputLabel() != null && getScanInputDescription() != null;
    }

    @Override
    public @Nullable String getScanInputLabel() {
        return inputLabel;
    }

    @Override
    public @Nullable String getScanInputDescription() {
        return inputDescription;
    }

    @Override
    public int getScanTimeout() {
        return timeout;
    }

    @Override
    public boolean isBackgroundDiscoveryEnabled() {
        return background;
    }

    /** The listener is told at once what was found before. */
    @Override
    public void addDiscoveryListener(@Nullable DiscoveryListener listener) {
        if (listener != null && listeners.add(listener)) {
            List.copyOf(results.values()).forEach(result -> listener.thingDiscovered(this, result));
        }
    }

    @Override
    public void removeDiscoveryListener(@Nullable DiscoveryListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void startScan(@Nullable ScanListener listener) {
        scan(listener, this::startScan);
    }

    @Override
    public void startScan(String input, @Nullable ScanListener listener) {
        scan(listener, isScanInputSupported() ? () -> startScan(input) : this::startScan);
    }

    /** A scan that is under way is stopped first. */
    private void scan(@Nullable ScanListener listener, Runnable start) {
        stopScan();
        synchronized (this) {
            scanListener = listener;
            lastScan = Instant.now();
            cancelStop();
            if (getScanTimeout() > 0) {
                stop = scheduler.schedule(this::stopScan, getScanTimeout(), TimeUnit.SECONDS);
            }
        }
        try {
            start.run();
        } catch (RuntimeException e) {
            synchronized (this) {
                cancelStop();
                scanListener = null;
            }
            throw e;
        }
    }

    private void cancelStop() {
        if (stop != null) {
            stop.cancel(false);
            stop = null;
        }
    }

    @Override
    public void abortScan() {
        ScanListener listener;
        synchronized (this) {
            cancelStop();
            listener = scanListener;
            scanListener = null;
        }
        if (listener != null) {
            listener.onErrorOccurred(new CancellationException("Scan has been aborted."));
        }
    }

    /** Begins to look for Things; must return at once. */
    protected abstract void startScan();

    protected void startScan(String input) {
        LOGGER.warn(
                "Discovery with input parameter not implemented by service '{}'!",
                getClass().getName());
    }

    /** Ends the scan; called when its time is up, and by services that know that they have found everything. */
    protected void stopScan() {
        ScanListener listener;
        synchronized (this) {
            listener = scanListener;
            scanListener = null;
        }
        if (listener != null) {
            listener.onFinished();
        }
    }

    protected void thingDiscovered(DiscoveryResult discoveryResult) {
        thingDiscovered(discoveryResult, FrameworkUtil.getBundle(getClass()));
    }

    /** Tells the listeners, on the scheduler's threads. */
    protected void thingDiscovered(DiscoveryResult discoveryResult, @Nullable Bundle bundle) {
        DiscoveryResult localized = getLocalizedDiscoveryResult(discoveryResult, bundle);
        results.put(localized.getThingUID(), localized);
        for (DiscoveryListener listener : listeners) {
            scheduler.execute(() -> tell(listener, l -> l.thingDiscovered(this, localized)));
        }
    }

    protected void thingRemoved(ThingUID thingUID) {
        results.remove(thingUID);
        listeners.forEach(listener -> tell(listener, l -> l.thingRemoved(this, thingUID)));
    }

    protected void removeOlderResults(Instant timestamp) {
        removeOlderResults(timestamp, null, null);
    }

    protected void removeOlderResults(Instant timestamp, @Nullable ThingUID bridgeUID) {
        removeOlderResults(timestamp, null, bridgeUID);
    }

    /** What the listeners hold of these types (or of all that this service supports) from before that time goes. */
    protected void removeOlderResults(
            Instant timestamp, @Nullable Collection<ThingTypeUID> thingTypeUIDs, @Nullable ThingUID bridgeUID) {
        Collection<ThingTypeUID> types = thingTypeUIDs == null ? getSupportedThingTypes() : thingTypeUIDs;
        Set<ThingUID> gone = new HashSet<>();
        for (DiscoveryListener listener : listeners) {
            tell(listener, l -> {
                Collection<ThingUID> removed = l.removeOlderResults(this, timestamp, types, bridgeUID);
                gone.addAll(removed == null ? Set.of() : removed);
            });
        }
        results.keySet().removeAll(gone);
    }

    private static void tell(DiscoveryListener listener, Consumer<DiscoveryListener> news) {
        try {
            news.accept(listener);
        } catch (RuntimeException e) {
            LOGGER.error(
                    "An error occurred while calling the discovery listener {}: {}",
                    listener.getClass().getName(),
                    e.toString());
        }
    }

    protected void activate(@Nullable Map<String, Object> configProperties) {
        configure(configProperties);
        if (background) {
            startBackgroundDiscovery();
        }
    }

    protected void modified(@Nullable Map<String, Object> configProperties) {
        boolean before = background;
        configure(configProperties);
        if (background && !before) {
            startBackgroundDiscovery();
        } else if (before && !background) {
            stopBackgroundDiscovery();
        }
    }

    final void configure(@Nullable Map<String, Object> properties) {
        if (properties != null) {
            background = ConfigParser.valueAsOrElse(
                    properties.get(CONFIG_PROPERTY_BACKGROUND_DISCOVERY), Boolean.class, background);
        }
    }

    protected void deactivate() {
        if (background) {
            stopBackgroundDiscovery();
        }
    }

    protected void startBackgroundDiscovery() {}

    protected void stopBackgroundDiscovery() {}

    /** {@link Instant#MIN} before the first. */
    protected synchronized Instant getTimestampOfLastScan() {
        return lastScan;
    }

    /** With the label in the user's language, where the providers are set and the bundle has a text for it. */
    protected DiscoveryResult getLocalizedDiscoveryResult(DiscoveryResult discoveryResult, @Nullable Bundle bundle) {
        return i18nProvider == null || localeProvider == null
                ? discoveryResult
                : ResultLabel.localized(discoveryResult, bundle, i18nProvider, localeProvider);
    }
}
