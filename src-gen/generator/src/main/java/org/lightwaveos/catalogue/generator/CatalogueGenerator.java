/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** From the folder of data files to the Java of the catalogue. */
public final class CatalogueGenerator {

    private CatalogueGenerator() {}

    /**
     * Writes the catalogue.
     *
     * @param args the folder of the data files, and the source folder to write to
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        for (var file : generate(Path.of(args[0])).entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.writeString(path, file.getValue());
                System.out.println("wrote " + path.normalize());
            }
        }
    }

    /**
     * The text of every generated file by its path below the source folder.
     *
     * @throws FactException if the data files are wrong
     */
    public static SortedMap<String, String> generate(Path facts) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (FactSheet sheet : FactChecker.check(read(facts))) {
            if (sheet.record().isPresent()) {
                files.put(JavaSource.pathOf(sheet, sheet.record().get()), RecordWriter.write(sheet));
                files.put(JavaSource.pathOf(sheet, sheet.table()), TableWriter.write(sheet));
            } else {
                files.put(JavaSource.pathOf(sheet, sheet.table()), ListWriter.write(sheet));
            }
        }
        return files;
    }

    private static List<FactSheet> read(Path facts) throws IOException {
        List<FactSheet> sheets = new ArrayList<>();
        try (Stream<Path> paths = Files.list(facts)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                sheets.add(FactReader.read(path.getFileName().toString(), Files.readString(path)));
            }
        }
        return sheets;
    }
}
