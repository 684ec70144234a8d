/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

import java.util.List;

/**
 * An entry of the pattern registry, which effects.getMetadata and REST effects/set answer from.
 *
 * <p>Generated from {@code src-gen/facts/patterns.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param effect effect (key of Effect)
 * @param name name in the registry; not always the one that the effect is listed under
 * @param family pattern family (key of PatternFamily)
 * @param tags tags in wire order
 * @param story value of {@code story}
 * @param opticalIntent value of {@code opticalIntent}
 */
public record Pattern(int effect, String name, int family, List<String> tags, String story, String opticalIntent) {}
