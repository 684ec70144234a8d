/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.header.Parameters;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.architecture.spec.SharedSpec;

/** The built add-on asks for nothing that a running openHAB does not export, and holds what it should hold. */
class BundleImportTest {

    @Test
    void everyImportIsExportedByARunningOpenhab() throws IOException {
        ExportedPackages exported = ExportedPackages.read(SharedSpec.file("openhab-5.2.1-packages.txt"));
        String imports = BuiltBundle.load().manifest().getValue("Import-Package");

        assertThat(new ImportCheck(exported).findings(imports)).isEmpty();
    }

    @Test
    void theAddOnImportsOpenhabAtAll() throws IOException {
        String imports = BuiltBundle.load().manifest().getValue("Import-Package");

        assertThat(new Parameters(imports).keySet())
                .contains("org.openhab.core.thing", "org.openhab.core.thing.binding");
    }

    @Test
    void theLibrariesAreInside() throws IOException {
        ClassFiles files = BuiltBundle.load().files();

        assertThat(files.names("org.lightwaveos.model.")).isNotEmpty();
        assertThat(files.names("org.lightwaveos.control.")).isNotEmpty();
        assertThat(files.names("org.lightwaveos.transport.")).isNotEmpty();
        assertThat(files.names("org.openhab.binding.lightwaveos.")).isNotEmpty();
    }

    @Test
    void nothingElseIsInside() throws IOException {
        ClassFiles files = BuiltBundle.load().files();

        assertThat(files.names("org.openhab.core.")).isEmpty();
        assertThat(files.names("org.lightwaveos.virtual.")).isEmpty();
        assertThat(files.names("org.lightwaveos.catalogue.firmware.")).isEmpty();
        assertThat(files.names(""))
                .allMatch(name ->
                        name.startsWith("org.lightwaveos.") || name.startsWith("org.openhab.binding.lightwaveos."));
        assertThat(files.names("")).noneMatch(name -> name.endsWith("Test"));
    }

    @Test
    void theAddOnExportsNothingAndNeedsNoOtherJava() throws IOException {
        BuiltBundle bundle = BuiltBundle.load();

        assertThat(bundle.manifest().getValue("Export-Package")).isNull();
        assertThat(bundle.manifest().getValue("Require-Bundle")).isNull();
        assertThat(bundle.manifest().getValue("Require-Capability")).contains("(&(osgi.ee=JavaSE)(version=17))");
    }

    @Test
    void wrongImportsAreFound() {
        ImportCheck check = new ImportCheck(ExportedPackages.parse(List.of(
                "# name version",
                "org.openhab.core.thing 5.2.1 [core]",
                "javax.servlet 2.6.0 [a]",
                "javax.servlet 3.1.0 [b]",
                "org.eclipse.jetty.client 9.4.58 [jetty]")));

        assertThat(check.findings("org.openhab.core.thing;version=\"[5.0,6)\",javax.servlet;version=\"[3.1,4)\""))
                .isEmpty();
        assertThat(check.findings("org.openhab.core.thing;version=\"[5.2,6)\"")).hasSize(1);
        assertThat(check.findings("org.openhab.core.thing")).hasSize(1);
        assertThat(check.findings("org.openhab.core.colour;version=\"[5.0,6)\""))
                .hasSize(1);
        assertThat(check.findings("org.eclipse.jetty.client;version=\"[12.0,13)\""))
                .hasSize(2);
        assertThat(check.findings("org.eclipse.jdt.annotation")).hasSize(1);
        assertThat(check.findings("org.eclipse.jdt.annotation;resolution:=optional"))
                .isEmpty();
        assertThat(check.findings("gnu.io;resolution:=optional")).isEmpty();
    }
}
