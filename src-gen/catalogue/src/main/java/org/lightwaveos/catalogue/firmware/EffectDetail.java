/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

/**
 * What a device tells of an effect besides its name.
 *
 * <p>Generated from {@code src-gen/facts/effect-details.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param effect effect (key of Effect)
 * @param category value of {@code ieffectCategory}
 * @param version value of {@code version}
 * @param author value of {@code author}; empty where a device leaves the key out
 * @param description value of {@code description}
 */
public record EffectDetail(int effect, String category, int version, String author, String description) {}
