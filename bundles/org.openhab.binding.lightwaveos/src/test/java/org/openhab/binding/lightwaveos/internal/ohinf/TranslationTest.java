/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.ohinf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openhab.binding.lightwaveos.internal.action.LightwaveActions;
import org.openhab.binding.lightwaveos.internal.handler.StatusKeys;

class TranslationTest {

    /** The inbox label of a Thing with a UID that never differs; openHAB makes the key of it. */
    private static final String PROPOSAL = "discovery.lightwaveos.peer.openhab.label";

    private static final Pattern TEXT_KEY = Pattern.compile("@text/([\\w.-]+)");

    @Test
    void everythingThatAUserReadsHasItsTextAndNoTextIsLeftOver() throws Exception {
        assertThat(new TreeSet<>(OhInf.texts().stringPropertyNames())).isEqualTo(expectedKeys());
    }

    @Test
    void theEnglishTextsAreThoseOfTheXml() throws Exception {
        Properties texts = OhInf.texts();
        xmlTexts()
                .forEach((key, text) ->
                        assertThat(texts.getProperty(key)).as(key).isEqualTo(text));
    }

    @Test
    void labelsFitWhereOpenhabShowsThem() throws Exception {
        xmlTexts().forEach((key, text) -> {
            if (key.endsWith(".label")) {
                assertThat(text.length()).as(key + ": " + text).isLessThanOrEqualTo(20);
            }
        });
    }

    /** openHAB formats status texts with MessageFormat: an apostrophe would swallow what follows it. */
    @Test
    void statusTextsAreWellFormed() throws Exception {
        Properties texts = OhInf.texts();
        for (String key : StatusKeys.all()) {
            assertThat(texts.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(MessageFormat.format(texts.getProperty(key), "first", "second"))
                    .as(key)
                    .doesNotContain("{", "}");
        }
    }

    /** The comparison above is only as good as its two sides: a key that vanishes from either must be missed. */
    @Test
    void aMissingOrSuperfluousKeyIsFound() throws Exception {
        Set<String> expected = expectedKeys();
        assertThat(expected)
                .contains(
                        "addon.lightwaveos.name",
                        "thing-type.config.lightwaveos.device.adoptUuid.description",
                        "channel-type.lightwaveos.effect-step.command.option.NEXT",
                        "thing-type.config.lightwaveos.peer.leadership.option.never",
                        "channel-type.lightwaveos.group-event.event.option.PEER_LEFT",
                        "channel-type.lightwaveos.role.state.option.leading",
                        "offline.wrong-device",
                        "offline.port-taken",
                        "online.follows",
                        "config.host-missing",
                        "action.set-effect.transition.label");
        Set<String> incomplete = new TreeSet<>(expected);
        incomplete.remove("offline.lost");
        assertThat(incomplete).isNotEqualTo(expected);
    }

    private static Map<String, String> xmlTexts() throws Exception {
        return TranslationKeys.of(OhInf.addon(), OhInf.things());
    }

    private static Set<String> expectedKeys() throws Exception {
        Set<String> keys = new TreeSet<>(xmlTexts().keySet());
        keys.addAll(StatusKeys.all());
        keys.addAll(actionKeys());
        keys.add(PROPOSAL);
        return keys;
    }

    private static Set<String> actionKeys() {
        String annotations = Arrays.stream(LightwaveActions.class.getDeclaredMethods())
                .map(TranslationTest::annotationsOf)
                .collect(Collectors.joining(" "));
        Set<String> keys = new TreeSet<>();
        for (Matcher matcher = TEXT_KEY.matcher(annotations); matcher.find(); ) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    private static String annotationsOf(Method method) {
        StringBuilder all = new StringBuilder();
        for (Annotation annotation : method.getAnnotations()) {
            all.append(annotation);
        }
        for (Parameter parameter : method.getParameters()) {
            all.append(Arrays.toString(parameter.getAnnotations()));
        }
        return all.toString();
    }
}
