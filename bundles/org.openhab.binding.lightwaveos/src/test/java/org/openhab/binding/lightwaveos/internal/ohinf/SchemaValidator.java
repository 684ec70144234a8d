/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.ohinf;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates XML against openHAB's schemas; what a schema imports is read from the folder beside it, never the network. */
final class SchemaValidator {

    private SchemaValidator() {}

    /** The schema's complaints; empty for a valid document. */
    static List<String> complaints(Path schema, String xml) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, baseUri) ->
                input(factory, schema.resolveSibling(systemId.substring(systemId.lastIndexOf('/') + 1))));
        Validator validator = factory.newSchema(schema.toFile()).newValidator();
        List<String> complaints = new ArrayList<>();
        validator.setErrorHandler(new org.xml.sax.ErrorHandler() {
            @Override
            public void warning(SAXParseException complaint) {
                complaints.add(complaint.getMessage());
            }

            @Override
            public void error(SAXParseException complaint) {
                complaints.add(complaint.getMessage());
            }

            @Override
            public void fatalError(SAXParseException complaint) throws SAXException {
                throw complaint;
            }
        });
        validator.validate(new StreamSource(new StringReader(xml)));
        return complaints;
    }

    private static LSInput input(SchemaFactory factory, Path file) {
        try {
            LSInput input = ((org.w3c.dom.ls.DOMImplementationLS) javax.xml.parsers.DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .getDOMImplementation()
                            .getFeature("LS", "3.0"))
                    .createLSInput();
            input.setSystemId(file.toUri().toString());
            input.setByteStream(java.nio.file.Files.newInputStream(file));
            return input;
        } catch (Exception e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
