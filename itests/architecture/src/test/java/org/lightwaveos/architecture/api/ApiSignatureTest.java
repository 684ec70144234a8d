/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.architecture.bundle.ClassFiles;
import org.lightwaveos.architecture.spec.SharedSpec;
import org.openhab.core.OpenHAB;

/** The stand-in for openHAB's API has nothing that openHAB has not: an overload too many would compile and crash. */
class ApiSignatureTest {

    /** Types that openHAB implements and add-ons only call; their signatures name types that the stand-in leaves out. */
    private static final Set<String> IMPLEMENTED_BY_OPENHAB_ONLY = Set.of(
            "org.openhab.core.automation.annotation.RuleAction",
            "org.openhab.core.io.net.http.HttpClientFactory",
            "org.openhab.core.items.ItemBuilder",
            "org.openhab.core.thing.Thing",
            "org.openhab.core.thing.type.ChannelTypeBuilder");

    private ApiListing genuine;
    private Path standin;

    @BeforeEach
    void read() throws IOException, URISyntaxException {
        genuine = ApiListing.read(SharedSpec.file("openhab-5.2.1-api.txt"));
        standin = Path.of(OpenHAB.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private ApiListing compiled() throws IOException {
        return Javap.read(standin, ClassFiles.under(standin).names("org.openhab."));
    }

    @Test
    void theStandInHasNoSignatureThatOpenhabLacks() throws IOException {
        assertThat(new SignatureCheck(genuine).surplus(compiled())).isEmpty();
    }

    @Test
    void whatTheAddOnImplementsIsWhole() throws IOException {
        assertThat(new SignatureCheck(genuine).missingAbstractMethods(compiled(), IMPLEMENTED_BY_OPENHAB_ONLY))
                .isEmpty();
    }

    @Test
    void theStandInIsFoundAtAll() throws IOException {
        assertThat(compiled().types()).hasSizeGreaterThan(100);
    }

    @Test
    void anOverloadTooManyIsFound() {
        assertThat(findings(
                        "public final class org.openhab.core.library.types.OnOffType extends"
                                + " Enum<org.openhab.core.library.types.OnOffType> {",
                        "  public static org.openhab.core.library.types.OnOffType from(boolean);",
                        "  public static org.openhab.core.library.types.OnOffType from(int);",
                        "}"))
                .singleElement()
                .asString()
                .contains("OnOffType")
                .contains("from(int)");
    }

    @Test
    void aTypeTooManyIsFound() {
        assertThat(findings("public class org.openhab.core.thing.Dimmer {", "}"))
                .containsExactly("openHAB has no type org.openhab.core.thing.Dimmer");
    }

    @Test
    void aConstantTooManyIsFound() {
        assertThat(findings(
                        "public interface org.openhab.core.thing.Thing extends"
                                + " org.openhab.core.common.registry.Identifiable<org.openhab.core.thing.ThingUID> {",
                        "  public static final String PROPERTY_COLOUR;",
                        "}"))
                .singleElement()
                .asString()
                .contains("PROPERTY_COLOUR");
    }

    @Test
    void otherModifiersGenericsExceptionsAndParentsAreFound() {
        assertThat(findings(
                        "public final class org.openhab.core.config.core.Configuration extends Thread {",
                        "  public <T> T as(Class);",
                        "  public boolean containsKey(String) throws java.io.IOException;",
                        "  public static Set<String> keySet();",
                        "}"))
                .hasSize(5);
    }

    @Test
    void anAbstractMethodTooFewIsFound() {
        ApiListing half = ApiListing.parse(List.of(
                "public interface org.openhab.core.storage.StorageService {",
                "  public abstract <T> org.openhab.core.storage.Storage<T> getStorage(String);",
                "}"));

        assertThat(new SignatureCheck(genuine).missingAbstractMethods(half, Set.of()))
                .singleElement()
                .asString()
                .contains("getStorage(String, ClassLoader)");
    }

    private List<String> findings(String... lines) {
        return new SignatureCheck(genuine).surplus(ApiListing.parse(List.of(lines)));
    }
}
