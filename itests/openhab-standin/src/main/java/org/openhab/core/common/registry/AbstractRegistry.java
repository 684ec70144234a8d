/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects the elements of all providers of one kind. The first provider of a key keeps it. Changes go through the
 * managed provider, where there is one.
 */
@NonNullByDefault
public abstract class AbstractRegistry<@NonNull E extends Identifiable<K>, @NonNull K, @NonNull P extends Provider<E>>
        implements ProviderChangeListener<E>, Registry<E, K> {

    private static final Logger LOGGER = LoggerFactory.getLogger(AbstractRegistry.class);

    private final @Nullable Class<P> providerType;
    private final Set<Provider<E>> providers = new CopyOnWriteArraySet<>();
    private final Set<RegistryChangeListener<E>> listeners = new CopyOnWriteArraySet<>();
    private final Map<K, Owned<E>> elements = new LinkedHashMap<>();
    private @Nullable ServiceTracker<P, P> tracker;
    private volatile @Nullable ManagedProvider<E, K> managed;

    /** @param providerClazz what to look for among the services; null: providers are only added by call */
    protected AbstractRegistry(@Nullable Class<P> providerClazz) {
        providerType = providerClazz;
    }

    protected void activate(BundleContext context) {
        if (providerType != null) {
            tracker = new Providers(context, providerType);
            tracker.open();
        }
    }

    protected void deactivate() {
        if (tracker != null) {
            tracker.close();
        }
    }

    @Override
    public void added(Provider<E> provider, E element) {
        synchronized (elements) {
            if (!providers.contains(provider) || elements.containsKey(element.getUID())) {
                LOGGER.warn("Cannot add '{}': the key is taken, or its provider is not known", element.getUID());
                return;
            }
            onAddElement(element);
            elements.put(element.getUID(), new Owned<>(provider, element));
        }
        notifyListenersAboutAddedElement(element);
    }

    @Override
    public void removed(Provider<E> provider, E element) {
        E present;
        synchronized (elements) {
            Owned<E> owned = elements.get(element.getUID());
            if (owned == null || !owned.provider().equals(provider)) {
                return;
            }
            present = owned.element();
            onRemoveElement(present);
            elements.remove(element.getUID());
        }
        notifyListenersAboutRemovedElement(present);
    }

    @Override
    public void updated(Provider<E> provider, E oldElement, E element) {
        synchronized (elements) {
            Owned<E> owned = elements.get(element.getUID());
            if (owned == null || !oldElement.getUID().equals(element.getUID())) {
                return;
            }
            beforeUpdateElement(owned.element());
            onUpdateElement(oldElement, element);
            elements.put(element.getUID(), new Owned<>(provider, element));
        }
        notifyListenersAboutUpdatedElement(oldElement, element);
    }

    @Override
    public void addRegistryChangeListener(RegistryChangeListener<E> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeRegistryChangeListener(RegistryChangeListener<E> listener) {
        listeners.remove(listener);
    }

    @Override
    public Collection<E> getAll() {
        synchronized (elements) {
            return elements.values().stream().map(Owned::element).toList();
        }
    }

    @Override
    public Stream<E> stream() {
        return getAll().stream();
    }

    @Override
    public @Nullable E get(K key) {
        synchronized (elements) {
            Owned<E> owned = elements.get(key);
            return owned == null ? null : owned.element();
        }
    }

    /** @throws IllegalStateException without a managed provider, as the other changes do */
    @Override
    public E add(E element) {
        changeable().add(element);
        return element;
    }

    @Override
    public @Nullable E update(E element) {
        return changeable().update(element);
    }

    @Override
    public @Nullable E remove(K key) {
        return changeable().remove(key);
    }

    private ManagedProvider<E, K> changeable() {
        ManagedProvider<E, K> present = managed;
        if (present == null) {
            throw new IllegalStateException("ManagedProvider is not available");
        }
        return present;
    }

    protected void notifyListenersAboutAddedElement(E element) {
        tell(listener -> listener.added(element));
    }

    protected void notifyListenersAboutRemovedElement(E element) {
        tell(listener -> listener.removed(element));
    }

    protected void notifyListenersAboutUpdatedElement(E oldElement, E element) {
        tell(listener -> listener.updated(oldElement, element));
    }

    private void tell(Consumer<RegistryChangeListener<E>> news) {
        for (RegistryChangeListener<E> listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                LOGGER.error("Cannot inform the listener '{}': {}", listener, e.toString());
            }
        }
    }

    protected void addProvider(Provider<E> provider) {
        if (providers.add(provider)) {
            provider.addProviderChangeListener(this);
            provider.getAll().forEach(element -> added(provider, element));
        }
    }

    protected void removeProvider(Provider<E> provider) {
        if (providers.contains(provider)) {
            provider.removeProviderChangeListener(this);
            List.copyOf(provider.getAll()).forEach(element -> removed(provider, element));
            providers.remove(provider);
        }
    }

    protected @Nullable ManagedProvider<E, K> getManagedProvider() {
        return managed;
    }

    protected void setManagedProvider(ManagedProvider<E, K> provider) {
        managed = provider;
        addProvider(provider);
    }

    protected void unsetManagedProvider(ManagedProvider<E, K> provider) {
        if (provider.equals(managed)) {
            managed = null;
            removeProvider(provider);
        }
    }

    /** Called before an element is taken in; may refuse it by an exception. */
    protected void onAddElement(E element) throws IllegalArgumentException {}

    protected void onRemoveElement(E element) {}

    protected void beforeUpdateElement(E existingElement) {}

    protected void onUpdateElement(E oldElement, E element) throws IllegalArgumentException {}

    private record Owned<E>(Provider<E> provider, E element) {}

    private final class Providers extends ServiceTracker<P, P> {

        Providers(BundleContext context, Class<P> type) {
            super(context, type, null);
        }

        @Override
        public P addingService(ServiceReference<P> reference) {
            P provider = super.addingService(reference);
            addProvider(provider);
            return provider;
        }

        @Override
        public void removedService(ServiceReference<P> reference, P provider) {
            removeProvider(provider);
            super.removedService(reference, provider);
        }
    }
}
