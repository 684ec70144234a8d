/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.rules.StateVersion;

/** Our own parser against Gson's reader: the same message, or the same kind of rejection, whatever the text. */
class SyncReaderOracleTest {

    private static final DeviceUuid SENDER = new DeviceUuid("LW-AABBCCDDEEFF");

    /** Whole messages, to be damaged. */
    private static final List<String> MESSAGES = List.of(
            SyncWriter.write(new SyncMessage.State(SENDER, StateVersion.of(41), 98_765_432, GroupLight.INITIAL)),
            "{\"t\":\"sync.cmd\",\"c\":\"zpa\",\"v\":1,\"ts\":2,\"u\":\"LW-AABBCCDDEEFF\",\"z\":0,\"p\":7}",
            "{\"t\":\"sync.cmd\",\"c\":\"zen\",\"v\":1,\"ts\":2,\"u\":\"LW-AABBCCDDEEFF\",\"p\":{\"z\":0,\"n\":true}}",
            "{\"t\":\"sync.hello\",\"u\":\"LW-AABBCCDDEEFF\",\"pv\":1,\"n\":\"\\u00fc \\\"x\\\"\",\"cap\":[\"a\",1,[\"b\"]]}",
            "{\"t\":\"sync.pong\",\"u\":\"LW-AABBCCDDEEFF\",\"x\":[null,{\"y\":-1.5e+3}]}");

    /**
     * What JSON is made of, and what looks like it. No digit may follow 2^63: Gson would count on to a multiple of 2^64,
     * take that for a zero, and refuse a number that begins with one.
     */
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\",
        "\\\"",
        "\\u0074",
        "\\u00e",
        "\\x",
        "\\'",
        "\\\n",
        "'",
        "/",
        "//",
        "/*",
        "#",
        ";",
        "=",
        "=>",
        " ",
        "\t",
        "\f",
        "\n",
        "\0",
        "\u0001",
        "\uFEFF",
        "0",
        "-0",
        "00",
        "1",
        "-",
        "+1",
        "1.",
        ".5",
        "1.5",
        "1e5",
        "1E-2",
        "9223372036854775807",
        "9223372036854775808 ",
        "true",
        "TRUE",
        "falSe",
        "nUll",
        "nul",
        "truex",
        "NaN",
        "\"t\":",
        "\"\\u0074\":",
        "\"sync.state\"",
        "\"s\":{",
        "\"z\":[",
        "\"_t\":1,",
        "\"p\":{}",
        "[[[[[[[[",
        "{\"a\":",
        "\uFF11",
        "\u017F"
    };

    @Property(tries = 4_000)
    void damagedMessages(@ForAll("damaged") String text) {
        assertSameVerdict(text);
    }

    @Property(tries = 4_000)
    void textsOfJsonsPieces(@ForAll("soups") String text) {
        assertSameVerdict(text);
        assertSameVerdict("{\"t\":\"sync.ping\",\"x\":" + text + "}");
    }

    @Property(tries = 4_000)
    void wellFormedObjects(@ForAll("values") String text) {
        assertSameVerdict("{\"t\":\"sync.ping\",\"x\":" + text + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uFEFF{\"t\":\"sync.ping\"}",
                " \uFEFF{\"t\":\"sync.ping\"}",
                "{\"\\u0074\":\"sync.\\u0070ing\"}",
                "{\"t\":\"sync.ping\",\"\\u0074\":1}",
                "{\"t\":\"sync.ping\",\"Aa\":1,\"BB\":2}",
                "{\"t\":\"sync.ping\",\"x\":TrUe}",
                "{\"t\":\"sync.ping\",\"x\":fal\u017Fe}",
                "{\"t\":\"sync.ping\",\"x\":\"\\u00\uFF11\uFF11\"}",
                "{\"t\":\"sync.ping\",}",
                "{,\"t\":\"sync.ping\"}",
                "{\"t\":\"sync.ping\",\"x\":[1,]}",
                "{\"t\":\"sync.ping\"}\0"
            })
    void whatIsRare(String text) {
        assertSameVerdict(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20, 100, 1_022, 1_023, 1_024, 1_500})
    void longNumbersAndTexts(int length) {
        String digits = "3".repeat(length);
        assertSameVerdict("{\"t\":\"sync.ping\",\"x\":" + digits + "}");
        assertSameVerdict("{\"t\":\"sync.ping\",\"x\":-" + digits + "}");
        assertSameVerdict("{\"t\":\"sync.hello\",\"u\":\"LW-AABBCCDDEEFF\",\"pv\":" + digits + "}");
        assertSameVerdict("{\"t\":\"sync.hello\",\"u\":\"LW-AABBCCDDEEFF\",\"n\":\"" + digits + "\"}");
        assertSameVerdict("{\"t\":\"sync.ping\",\"" + digits + "\":1}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 8, 20, 600})
    void nestedTexts(int depth) {
        assertSameVerdict("{\"t\":\"sync.ping\",\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}");
        assertSameVerdict("{\"t\":\"sync.ping\",\"x\":" + "{\"x\":".repeat(depth) + "1" + "}".repeat(depth) + "}");
        assertSameVerdict("{\"t\":\"sync.ping\",\"x\":" + "[{\"x\":".repeat(depth) + "1" + "}]".repeat(depth) + "}");
    }

    private static void assertSameVerdict(String text) {
        SyncReading ours = SyncReader.read(text);
        SyncReading oracle = OracleReader.read(text);
        if (ours instanceof SyncReading.Rejected a
                && oracle instanceof SyncReading.Rejected b
                && a.rejection().kind() == Rejection.Kind.MALFORMED) {
            // Where JSON is broken, each says so in words of its own.
            assertThat(b.rejection().kind()).as(text).isEqualTo(Rejection.Kind.MALFORMED);
        } else {
            assertThat(ours).as(text).isEqualTo(oracle);
        }
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> piece =
                Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(2), Arbitraries.just(""));
        Arbitrary<Damage> damage = Combinators.combine(
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.integers().between(0, 6),
                        piece)
                .as(Damage::new);
        return Combinators.combine(
                        Arbitraries.of(MESSAGES), damage.list().ofMinSize(1).ofMaxSize(3))
                .as((message, damages) -> {
                    String text = message;
                    for (Damage one : damages) {
                        text = one.to(text);
                    }
                    return text;
                });
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    /** Nested values with keys that repeat, blanks and escapes: mostly valid. */
    @Provide
    Arbitrary<String> values() {
        return value(7);
    }

    private static Arbitrary<String> value(int depth) {
        Arbitrary<String> plain =
                Arbitraries.of("0", "-1.5e3", "true", "NULL", "\"\"", "\"a\\n\\u0041\"", " 7 ", "\n\"\u0001\"");
        if (depth == 0) {
            return plain;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> value(depth - 1));
        Arbitrary<String> key =
                Arbitraries.of("\"a\"", "\"b\"", "\"\\u0061\"", "\"Aa\"", "\"BB\"", "\"\"", "\"_a\"", "\"c\" ");
        Arbitrary<String> members = Combinators.combine(key, inner)
                .as(Tuple::of)
                .list()
                .ofMaxSize(3)
                .map(list -> list.stream()
                        .map(member -> member.get1() + ":" + member.get2())
                        .collect(Collectors.joining(",", "{", "}")));
        Arbitrary<String> items =
                inner.list().ofMaxSize(2).map(list -> list.stream().collect(Collectors.joining(" ,", "[", "]")));
        return Arbitraries.frequencyOf(Tuple.of(2, plain), Tuple.of(2, members), Tuple.of(1, items));
    }

    /** Some characters of a text are replaced. */
    private record Damage(int at, int length, String by) {

        String to(String text) {
            int start = at % (text.length() + 1);
            return text.substring(0, start) + by + text.substring(Math.min(text.length(), start + length));
        }
    }
}
