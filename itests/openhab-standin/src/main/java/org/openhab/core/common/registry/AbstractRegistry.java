/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common.registry;

import java.util.Collection;
import java.util.Map.Entry;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.osgi.framework.BundleContext;

/** Collects the elements of all providers of one kind. */
@NonNullByDefault
public abstract class AbstractRegistry<@NonNull E extends Identifiable<K>, @NonNull K, @NonNull P extends Provider<E>>
        implements ProviderChangeListener<E>, Registry<E, K> {

    protected AbstractRegistry(@Nullable Class<P> providerClazz) {
        throw new UnsupportedOperationException();
    }

    protected void activate(BundleContext context) {
        throw new UnsupportedOperationException();
    }

    protected void deactivate() {
        throw new UnsupportedOperationException();
    }

    public void waitForCompletedAsyncActivationTasks() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void added(Provider<E> provider, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addRegistryChangeListener(RegistryChangeListener<E> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Collection<E> getAll() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Stream<E> stream() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removed(Provider<E> provider, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeRegistryChangeListener(RegistryChangeListener<E> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void updated(Provider<E> provider, E oldElement, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable E get(K key) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable Entry<Provider<E>, E> getValueAndProvider(K key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public E add(E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable E update(E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable E remove(K key) {
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

    protected void addProvider(Provider<E> provider) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable Provider<E> getProvider(K key) {
        throw new UnsupportedOperationException();
    }

    public @Nullable Provider<E> getProvider(E element) {
        throw new UnsupportedOperationException();
    }

    protected void forEach(Provider<E> provider, Consumer<E> consumer) {
        throw new UnsupportedOperationException();
    }

    protected void forEach(Consumer<E> consumer) {
        throw new UnsupportedOperationException();
    }

    protected void forEach(BiConsumer<Provider<E>, E> consumer) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable ManagedProvider<E, K> getManagedProvider() {
        throw new UnsupportedOperationException();
    }

    protected void setManagedProvider(ManagedProvider<E, K> provider) {
        throw new UnsupportedOperationException();
    }

    protected void unsetManagedProvider(ManagedProvider<E, K> provider) {
        throw new UnsupportedOperationException();
    }

    protected void onAddElement(E element) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    protected void onRemoveElement(E element) {
        throw new UnsupportedOperationException();
    }

    protected void beforeUpdateElement(E existingElement) {
        throw new UnsupportedOperationException();
    }

    protected void onUpdateElement(E oldElement, E element) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    protected void removeProvider(Provider<E> provider) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable EventPublisher getEventPublisher() {
        throw new UnsupportedOperationException();
    }

    protected void setEventPublisher(EventPublisher eventPublisher) {
        throw new UnsupportedOperationException();
    }

    protected void unsetEventPublisher(EventPublisher eventPublisher) {
        throw new UnsupportedOperationException();
    }

    protected void postEvent(Event event) {
        throw new UnsupportedOperationException();
    }
}
