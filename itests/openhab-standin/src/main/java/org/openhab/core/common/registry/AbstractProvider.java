/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common.registry;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** A provider's list of listeners. */
@NonNullByDefault
public abstract class AbstractProvider<@NonNull E> implements Provider<E> {

    protected List<ProviderChangeListener<E>> listeners = /*INIT*/ null;

    @Override
    public void addProviderChangeListener(ProviderChangeListener<E> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeProviderChangeListener(ProviderChangeListener<E> listener) {
        throw new UnsupportedOperationException();
    }

    protected void notifyListenersAboutAddedElement(E element) {
        throw new UnsupportedOperationException();
    }

    protected void notifyListenersAboutRemovedElement(E element) {
        throw new UnsupportedOperationException();
    }

    protected void notifyListenersAboutUpdatedElement(E oldElement, E element) {
        throw new UnsupportedOperationException();
    }
}
