/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.firmware.EffectDetails;
import org.lightwaveos.catalogue.firmware.EffectParameters;
import org.lightwaveos.catalogue.firmware.Pattern;
import org.lightwaveos.catalogue.firmware.Patterns;
import org.lightwaveos.catalogue.firmware.RegistrationOrder;

/** What the tables owe to each other and to the device facts, beyond the rules that the generator checks. */
class CatalogueTest {

    @Test
    void hasAsManyEntriesAsTheDeviceFactsCount() {
        assertThat(Effects.all()).hasSize(222);
        assertThat(Palettes.all()).hasSize(75);
        assertThat(Transitions.all()).hasSize(12);
        assertThat(Easings.all()).hasSize(15);
        assertThat(BlendModes.all()).hasSize(8);
        assertThat(FactoryPresets.all()).hasSize(8);
        assertThat(EdgeMixerModes.all()).hasSize(9);
        assertThat(SyncCommands.all()).hasSize(19);
    }

    @Test
    void findsEntriesByTheirKeys() {
        assertThat(Effects.byId(0x1202)).map(Effect::name).contains("LGP Holographic (ES tuned)");
        assertThat(Effects.byId(0xFFFF)).isEmpty();
        assertThat(Palettes.byId(23)).map(Palette::name).contains("Lava");
        assertThat(SyncFields.byCommand("vps")).extracting(SyncField::key).containsExactly("i", "a", "x", "r");
        assertThat(SyncFields.byCommand("ctr")).isEmpty();
    }

    @Test
    void effectsAreOfTheFamilyInTheirHighByte() {
        assertThat(Effects.all())
                .allSatisfy(effect -> assertThat(effect.family()).isEqualTo(effect.id() >> 8));
    }

    @Test
    void legacyNumbersAreCompleteAndUnique() {
        assertThat(Effects.all().stream()
                        .mapToInt(Effect::legacyId)
                        .filter(id -> id >= 0)
                        .sorted()
                        .toArray())
                .hasSize(162)
                .doesNotHaveDuplicates();
    }

    @Test
    void registrationOrderHoldsTheDefaultBuild() {
        assertThat(RegistrationOrder.all())
                .containsExactlyInAnyOrderElementsOf(Effects.all().stream()
                        .filter(Effect::defaultBuild)
                        .map(Effect::id)
                        .toList());
        assertThat(new HashSet<>(RegistrationOrder.all())).containsAll(DisplayOrder.all());
    }

    @Test
    void everyRegisteredEffectHasDetails() {
        assertThat(RegistrationOrder.all())
                .allSatisfy(id -> assertThat(EffectDetails.byEffect(id)).isPresent());
    }

    @Test
    void parametersStartWithinTheirRangeAndFitIntoOneReply() {
        assertThat(EffectParameters.all())
                .allSatisfy(p -> assertThat(p.defaultValue()).isBetween(p.min(), p.max()));
        assertThat(Effects.all())
                .allSatisfy(e -> assertThat(EffectParameters.byEffect(e.id())).hasSizeLessThanOrEqualTo(16));
    }

    @Test
    void patternsMayBeNamedOtherwiseThanEffects() {
        assertThat(Patterns.byEffect(263)).map(Pattern::name).contains("Wave");
        assertThat(Effects.byId(263)).map(Effect::name).contains("Wave Ambient");
    }

    @Test
    void zoneLayoutsCoverEveryLedOnceAndAreSymmetric() {
        for (int zones = 1; zones <= 3; zones++) {
            int leds = 0;
            for (ZoneSegment s : ZoneLayouts.byZones(zones)) {
                assertThat(s.leftStart() + s.rightEnd()).isEqualTo(159);
                assertThat(s.leftEnd() + s.rightStart()).isEqualTo(159);
                assertThat(2 * (s.leftEnd() - s.leftStart() + 1)).isEqualTo(s.leds());
                leds += s.leds();
            }
            assertThat(leds).isEqualTo(160);
        }
    }
}
