/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.Bundle;

/** What discovery services share: listeners, scans, results that are kept for late listeners. */
@NonNullByDefault
public abstract class AbstractDiscoveryService implements DiscoveryService {

    protected final ScheduledExecutorService scheduler;

    @Nullable
    protected ScanListener scanListener;

    @NonNullByDefault({})
    protected TranslationProvider i18nProvider;

    @NonNullByDefault({})
    protected LocaleProvider localeProvider;

    protected AbstractDiscoveryService(
            @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout,
            boolean backgroundDiscoveryEnabledByDefault,
            @Nullable String scanInputLabel,
            @Nullable String scanInputDescription)
            throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    protected AbstractDiscoveryService(
            ScheduledExecutorService scheduler,
            @Nullable Set<ThingTypeUID> supportedThingTypes,
            int timeout,
            boolean backgroundDiscoveryEnabledByDefault,
            @Nullable String scanInputLabel,
            @Nullable String scanInputDescription)
            throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    protected AbstractDiscoveryService(
            @Nullable Set<ThingTypeUID> supportedThingTypes, int timeout, boolean backgroundDiscoveryEnabledByDefault)
            throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    protected AbstractDiscoveryService(@Nullable Set<ThingTypeUID> supportedThingTypes, int timeout)
            throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    protected AbstractDiscoveryService(int timeout) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<ThingTypeUID> getSupportedThingTypes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isScanInputSupported() {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getScanInputLabel() {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getScanInputDescription() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getScanTimeout() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isBackgroundDiscoveryEnabled() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addDiscoveryListener(@Nullable DiscoveryListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeDiscoveryListener(@Nullable DiscoveryListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void startScan(@Nullable ScanListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void startScan(String input, @Nullable ScanListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void abortScan() {
        throw new UnsupportedOperationException();
    }

    protected abstract void startScan();

    protected void startScan(String input) {
        throw new UnsupportedOperationException();
    }

    protected void stopScan() {
        throw new UnsupportedOperationException();
    }

    protected void thingDiscovered(DiscoveryResult discoveryResult) {
        throw new UnsupportedOperationException();
    }

    protected void thingDiscovered(DiscoveryResult discoveryResult, @Nullable Bundle bundle) {
        throw new UnsupportedOperationException();
    }

    protected void thingRemoved(ThingUID thingUID) {
        throw new UnsupportedOperationException();
    }

    protected void removeOlderResults(Instant timestamp) {
        throw new UnsupportedOperationException();
    }

    protected void removeOlderResults(Instant timestamp, @Nullable ThingUID bridgeUID) {
        throw new UnsupportedOperationException();
    }

    protected void removeOlderResults(
            Instant timestamp, @Nullable Collection<ThingTypeUID> thingTypeUIDs, @Nullable ThingUID bridgeUID) {
        throw new UnsupportedOperationException();
    }

    protected void activate(@Nullable Map<String, Object> configProperties) {
        throw new UnsupportedOperationException();
    }

    protected void modified(@Nullable Map<String, Object> configProperties) {
        throw new UnsupportedOperationException();
    }

    protected void deactivate() {
        throw new UnsupportedOperationException();
    }

    protected void startBackgroundDiscovery() {
        throw new UnsupportedOperationException();
    }

    protected void stopBackgroundDiscovery() {
        throw new UnsupportedOperationException();
    }

    protected Instant getTimestampOfLastScan() {
        throw new UnsupportedOperationException();
    }

    protected DiscoveryResult getLocalizedDiscoveryResult(DiscoveryResult discoveryResult, @Nullable Bundle bundle) {
        throw new UnsupportedOperationException();
    }
}
