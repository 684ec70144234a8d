/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.ohinf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The keys under which openHAB looks for the translations of what the XML files say, with their English texts. */
final class TranslationKeys {

    private final Map<String, String> texts = new TreeMap<>();

    private TranslationKeys() {}

    static Map<String, String> of(Document addon, List<Document> things) {
        TranslationKeys keys = new TranslationKeys();
        Element root = addon.getDocumentElement();
        keys.add("addon.lightwaveos", root, "name");
        keys.add("addon.lightwaveos", root, "description");
        for (Document document : things) {
            OhInf.elements(document, "thing-type").forEach(keys::addThingType);
            OhInf.elements(document, "bridge-type").forEach(keys::addThingType);
            OhInf.elements(document, "channel-type").forEach(keys::addChannelType);
        }
        return keys.texts;
    }

    private void addThingType(Element type) {
        String id = "lightwaveos." + type.getAttribute("id");
        addLabelled("thing-type." + id, type);
        for (Element channel : OhInf.elements(type, "channel")) {
            addLabelled("thing-type." + id + ".channel." + channel.getAttribute("id"), channel);
        }
        for (Element parameter : OhInf.elements(type, "parameter")) {
            String prefix = "thing-type.config." + id + "." + parameter.getAttribute("name");
            addLabelled(prefix, parameter);
            for (Element option : OhInf.elements(parameter, "option")) {
                texts.put(prefix + ".option." + option.getAttribute("value"), option.getTextContent());
            }
        }
    }

    private void addChannelType(Element type) {
        String prefix = "channel-type.lightwaveos." + type.getAttribute("id");
        addLabelled(prefix, type);
        for (Element option : OhInf.elements(type, "option")) {
            String kind = option.getParentNode().getParentNode().getNodeName();
            texts.put(prefix + "." + kind + ".option." + option.getAttribute("value"), option.getTextContent());
        }
    }

    private void addLabelled(String prefix, Element element) {
        add(prefix, element, "label");
        add(prefix, element, "description");
    }

    private void add(String prefix, Element parent, String child) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(child)) {
                texts.put(prefix + "." + child, node.getTextContent());
            }
        }
    }
}
