/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** Results, and the services that find them. */
class DiscoveryTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("lightwaveos", "device");
    private static final DiscoveryResult RESULT = DiscoveryResultBuilder.create(new ThingUID(TYPE, "a"))
            .withProperties(Map.of("uuid", "LW-1", "port", 80))
            .withRepresentationProperty("uuid")
            .withLabel("Strip")
            .withTTL(60)
            .build();

    private final Finder finder = new Finder();
    private final Listener listener = new Listener();

    private static final class Finder extends AbstractDiscoveryService {
        final List<String> asked = new ArrayList<>();

        Finder() {
            super(Set.of(TYPE), 5, false);
        }

        @Override
        protected void startScan() {
            asked.add("scan");
        }

        @Override
        protected void startBackgroundDiscovery() {
            asked.add("background");
        }

        @Override
        protected void stopBackgroundDiscovery() {
            asked.add("no background");
        }
    }

    private static final class Listener implements DiscoveryListener {
        final BlockingQueue<String> told = new LinkedBlockingQueue<>();

        @Override
        public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
            told.add("found " + result.getThingUID());
        }

        @Override
        public void thingRemoved(DiscoveryService source, ThingUID thingUID) {
            told.add("lost " + thingUID);
        }

        @Override
        public Collection<ThingUID> removeOlderResults(
                DiscoveryService source, Instant timestamp, Collection<ThingTypeUID> types, ThingUID bridgeUID) {
            told.add("older of " + types);
            return List.of(RESULT.getThingUID());
        }
    }

    @Test
    void aResultKnowsItsTypeFromItsUid() {
        assertThat(RESULT.getThingTypeUID()).isEqualTo(TYPE);
        assertThat(RESULT.getBindingId()).isEqualTo("lightwaveos");
        assertThat(RESULT.getFlag()).isEqualTo(DiscoveryResultFlag.NEW);
        assertThat(RESULT.getTimeToLive()).isEqualTo(60);
        assertThat(DiscoveryResultBuilder.create(RESULT).build().getProperties())
                .isEqualTo(RESULT.getProperties());
    }

    @Test
    void propertiesThatAreNoParametersBecomeText() {
        DiscoveryResult result = DiscoveryResultBuilder.create(RESULT).build();
        result.normalizePropertiesOnConfigDescription(List.of());

        assertThat(result.getProperties()).containsEntry("port", "80");
    }

    @Test
    void aTimeToLiveIsPositiveOrUnlimited() {
        DiscoveryResultBuilder builder = DiscoveryResultBuilder.create(RESULT);

        assertThatThrownBy(() -> builder.withTTL(0).build()).isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.withTTL(DiscoveryResult.TTL_UNLIMITED).build().getTimeToLive())
                .isEqualTo(-1);
    }

    @Test
    void listenersAreToldWhateverTheTime() throws InterruptedException {
        finder.addDiscoveryListener(listener);
        finder.thingDiscovered(RESULT, null);
        assertThat(listener.told.poll(5, TimeUnit.SECONDS)).isEqualTo("found lightwaveos:device:a");

        Listener late = new Listener();
        finder.addDiscoveryListener(late);
        assertThat(late.told).containsExactly("found lightwaveos:device:a");

        finder.thingRemoved(RESULT.getThingUID());
        assertThat(listener.told).containsExactly("lost lightwaveos:device:a");
    }

    @Test
    void olderResultsAreForgotten() throws InterruptedException {
        finder.addDiscoveryListener(listener);
        finder.thingDiscovered(RESULT, null);
        listener.told.poll(5, TimeUnit.SECONDS);
        finder.removeOlderResults(Instant.now());
        assertThat(listener.told).containsExactly("older of [lightwaveos:device]");

        Listener late = new Listener();
        finder.addDiscoveryListener(late);
        assertThat(late.told).isEmpty();
    }

    @Test
    void aScanEndsOnceForItsListener() {
        List<String> ends = new ArrayList<>();
        ScanListener scan = new ScanListener() {
            @Override
            public void onFinished() {
                ends.add("finished");
            }

            @Override
            public void onErrorOccurred(Exception exception) {
                ends.add(exception.getMessage());
            }
        };
        assertThat(finder.getTimestampOfLastScan()).isEqualTo(Instant.MIN);
        finder.startScan(scan);
        finder.stopScan();
        finder.stopScan();
        finder.startScan(scan);
        finder.abortScan();

        assertThat(ends).containsExactly("finished", "Scan has been aborted.");
        assertThat(finder.asked).containsExactly("scan", "scan");
    }

    @Test
    void backgroundDiscoveryFollowsTheConfiguration() {
        finder.activate(Map.of(DiscoveryService.CONFIG_PROPERTY_BACKGROUND_DISCOVERY, "true"));
        finder.modified(Map.of(DiscoveryService.CONFIG_PROPERTY_BACKGROUND_DISCOVERY, false));
        finder.modified(null);
        finder.deactivate();

        assertThat(finder.asked).containsExactly("background", "no background");
    }
}
