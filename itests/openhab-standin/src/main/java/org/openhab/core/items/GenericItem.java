/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.items;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.types.Command;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.TimeSeries;

/** What items share: names, state, listeners. */
@NonNullByDefault
public abstract class GenericItem implements ActiveItem {

    @Nullable
    protected EventPublisher eventPublisher;

    protected Set<StateChangeListener> listeners = /*INIT*/ null;

    protected Set<TimeSeriesListener> timeSeriesListeners = /*INIT*/ null;

    protected List<String> groupNames = /*INIT*/ null;

    protected Set<String> tags = /*INIT*/ null;

    protected final String name;

    protected final String type;

    protected State state = /*INIT*/ null;

    @Nullable
    protected State lastState;

    @Nullable
    protected ZonedDateTime lastStateUpdate;

    @Nullable
    protected ZonedDateTime lastStateChange;

    @Nullable
    protected String label;

    @Nullable
    protected String category;

    @Nullable
    protected ItemStateConverter itemStateConverter;

    public GenericItem(String type, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public State getState() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends State> @Nullable T getStateAs(Class<T> typeClass) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable State getLastState() {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable ZonedDateTime getLastStateUpdate() {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable ZonedDateTime getLastStateChange() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getUID() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> getGroupNames() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addGroupName(String groupItemName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addGroupNames(String... groupItemNames) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addGroupNames(List<String> groupItemNames) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeGroupName(String groupItemName) {
        throw new UnsupportedOperationException();
    }

    public void dispose() {
        throw new UnsupportedOperationException();
    }

    public void setEventPublisher(@Nullable EventPublisher eventPublisher) {
        throw new UnsupportedOperationException();
    }

    public void setItemStateConverter(@Nullable ItemStateConverter itemStateConverter) {
        throw new UnsupportedOperationException();
    }

    protected void internalSend(Command command, @Nullable String source) {
        throw new UnsupportedOperationException();
    }

    public void setState(State state, @Nullable String source) {
        throw new UnsupportedOperationException();
    }

    public final void setState(State state) {
        throw new UnsupportedOperationException();
    }

    public void setState(
            State state,
            @Nullable State lastState,
            @Nullable ZonedDateTime lastStateUpdate,
            @Nullable ZonedDateTime lastStateChange,
            @Nullable String source) {
        throw new UnsupportedOperationException();
    }

    protected final void applyState(State state, @Nullable String source) {
        throw new UnsupportedOperationException();
    }

    public void setTimeSeries(TimeSeries timeSeries) {
        throw new UnsupportedOperationException();
    }

    protected final void applyTimeSeries(TimeSeries timeSeries) {
        throw new UnsupportedOperationException();
    }

    public void send(RefreshType command) {
        throw new UnsupportedOperationException();
    }

    public void send(RefreshType command, @Nullable String source) {
        throw new UnsupportedOperationException();
    }

    protected void notifyListeners(State oldState, State newState) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }

    public void addStateChangeListener(StateChangeListener listener) {
        throw new UnsupportedOperationException();
    }

    public void removeStateChangeListener(StateChangeListener listener) {
        throw new UnsupportedOperationException();
    }

    public void addTimeSeriesListener(TimeSeriesListener listener) {
        throw new UnsupportedOperationException();
    }

    public void removeTimeSeriesListener(TimeSeriesListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> getTags() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasTag(String tag) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addTag(String tag) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addTags(Collection<String> tags) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addTags(String... tags) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeTag(String tag) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeAllTags() {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getLabel() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLabel(@Nullable String label) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getCategory() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setCategory(@Nullable String category) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable StateDescription getStateDescription() {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable StateDescription getStateDescription(@Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable CommandDescription getCommandDescription(@Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    public boolean isAcceptedState(List<Class<? extends State>> acceptedDataTypes, State state) {
        throw new UnsupportedOperationException();
    }

    protected void logSetTypeError(State state) {
        throw new UnsupportedOperationException();
    }

    protected void logSetTypeError(TimeSeries timeSeries) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable CommandDescription getCommandOptions(@Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }
}
