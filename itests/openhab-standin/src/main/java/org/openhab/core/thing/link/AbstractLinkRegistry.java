/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.link;

import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.AbstractRegistry;
import org.openhab.core.common.registry.Provider;
import org.openhab.core.thing.UID;

/** What registries of links share: look-up from both ends. */
@NonNullByDefault
public abstract class AbstractLinkRegistry<L extends AbstractLink, P extends Provider<L>>
        extends AbstractRegistry<L, String, P> {

    protected AbstractLinkRegistry(Class<P> providerClazz) {
        super(providerClazz);
    }

    @Override
    protected void onAddElement(L element) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void onRemoveElement(L element) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void onUpdateElement(L oldElement, L element) {
        throw new UnsupportedOperationException();
    }

    public boolean isLinked(String itemName, UID uid) {
        throw new UnsupportedOperationException();
    }

    public boolean isLinked(String itemName) {
        throw new UnsupportedOperationException();
    }

    public boolean isLinked(UID uid) {
        throw new UnsupportedOperationException();
    }

    public Set<String> getLinkedItemNames(UID uid) {
        throw new UnsupportedOperationException();
    }

    public Set<L> getLinks(UID uid) {
        throw new UnsupportedOperationException();
    }

    public Set<L> getLinks(String itemName) {
        throw new UnsupportedOperationException();
    }
}
