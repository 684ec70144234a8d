/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads OH-INF/thing and OH-INF/config of a bundle. As in openHAB a file with an error is dropped whole, with one warning. */
final class BundleTypesReader {

    private static final Logger LOGGER = LoggerFactory.getLogger(BundleTypesReader.class);

    private final Bundle bundle;
    private final TextLookup texts;
    private final Map<ThingTypeUID, ThingType> things = new HashMap<>();
    private final Map<ChannelTypeUID, ChannelType> channels = new HashMap<>();
    private final Map<URI, ConfigDescription> configs = new HashMap<>();

    BundleTypesReader(Bundle bundle, Texts texts) {
        this.bundle = bundle;
        this.texts = new TextLookup(bundle, texts);
    }

    BundleTypes read() {
        files("OH-INF/config").forEach(url -> guarded(url, this::readConfigs));
        files("OH-INF/thing").forEach(url -> guarded(url, this::readThings));
        return new BundleTypes(things, channels, configs);
    }

    private List<URL> files(String folder) {
        Enumeration<URL> found = bundle.findEntries(folder, "*.xml", true);
        return found == null ? List.of() : Collections.list(found);
    }

    private interface FileReader {
        void read(Xml root) throws IOException;
    }

    private void guarded(URL url, FileReader reader) {
        try {
            reader.read(Xml.read(url));
        } catch (IOException | RuntimeException e) {
            LOGGER.warn(
                    "The XML document '{}' in module '{}' could not be parsed: {}",
                    url.getPath(),
                    bundle.getSymbolicName(),
                    e.getMessage());
        }
    }

    private void readConfigs(Xml root) {
        for (Xml xml : root.children("config-description")) {
            URI uri = URI.create(xml.attribute("uri"));
            String prefix =
                    uri.getScheme() + ".config." + uri.getSchemeSpecificPart().replace(':', '.');
            configs.put(uri, new ConfigReader(texts).read(xml, uri, prefix));
        }
    }

    private void readThings(Xml root) throws IOException {
        String bindingId = root.attribute("bindingId");
        Map<ThingTypeUID, ThingType> newThings = new HashMap<>();
        Map<ChannelTypeUID, ChannelType> newChannels = new HashMap<>();
        for (Xml xml : root.children()) {
            switch (xml.name()) {
                case "thing-type", "bridge-type" -> {
                    requireFirst(xml, "supported-bridge-type-refs", "label");
                    ThingType type = new ThingTypeReader(bindingId, texts).read(xml, config(xml, bindingId));
                    newThings.put(type.getUID(), type);
                }
                case "channel-type" -> {
                    requireFirst(xml, "item-type", "kind", "label");
                    ChannelType type = new ChannelTypeReader(bindingId, texts).read(xml, config(xml, bindingId));
                    newChannels.put(type.getUID(), type);
                }
                default -> throw new IOException("The testbed does not know '" + xml.name() + "'");
            }
        }
        things.putAll(newThings);
        channels.putAll(newChannels);
    }

    /** openHAB's parser wants the label before everything but the given elements. */
    private static void requireFirst(Xml xml, String... leading) throws IOException {
        for (Xml child : xml.children()) {
            if (child.name().equals("label")) {
                return;
            }
            if (!List.of(leading).contains(child.name())) {
                break;
            }
        }
        throw new IOException("The node 'label' is missing!");
    }

    /** A bridge's configuration goes by the name of a Thing's. */
    private URI config(Xml xml, String bindingId) {
        String kind = xml.name().equals("bridge-type") ? "thing-type" : xml.name();
        URI own = URI.create(kind + ":" + bindingId + ":" + xml.attribute("id"));
        String prefix = kind + ".config." + bindingId + "." + xml.attribute("id");
        xml.child("config-description")
                .ifPresent(config -> configs.put(own, new ConfigReader(texts).read(config, own, prefix)));
        return xml.child("config-description-ref")
                .map(reference -> URI.create(reference.attribute("uri")))
                .orElse(xml.child("config-description").isPresent() ? own : null);
    }
}
