/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.openhab.core.thing.binding.ThingHandler;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code /rest/actions}: what rules can do with a Thing. Texts are left out: nobody reads them here. */
@Component(service = ActionsResource.class)
public final class ActionsResource {

    private record Action(ThingActions owner, Method method) {

        private String uid() {
            return owner.getClass().getAnnotation(ThingActionsScope.class).name() + "." + method.getName();
        }
    }

    private final List<ThingActions> offered = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addActions(ThingActions actions) {
        offered.add(actions);
    }

    void removeActions(ThingActions actions) {
        offered.remove(actions);
    }

    List<Route> routes() {
        return List.of(
                Route.user("GET", "/actions/{}", "", this::list),
                Route.user("POST", "/actions/{}/{}", Route.JSON, this::run));
    }

    private Answer list(Request request) {
        JsonArray all = new JsonArray();
        actions(request.path(1)).forEach(action -> all.add(json(action)));
        return all.isEmpty() ? Answer.bare(404) : Answer.json(200, all);
    }

    private static JsonObject json(Action action) {
        JsonArray inputs = new JsonArray();
        for (Parameter parameter : action.method().getParameters()) {
            inputs.add(new Fields()
                    .put("name", nameOf(parameter))
                    .put("type", parameter.getType().getName())
                    .json());
        }
        return new Fields().put("actionUid", action.uid()).put("inputs", inputs).json();
    }

    /** Runs on the request's thread, as in openHAB. */
    private Answer run(Request request) {
        Map<String, Object> inputs = Json.values(request.jsonBody());
        Optional<Action> action = actions(request.path(1))
                .filter(candidate -> candidate.uid().equals(request.path(2)))
                .findFirst();
        if (action.isEmpty()) {
            return Answer.bare(404);
        }
        Object result = call(action.get(), inputs);
        return Answer.json(200, new Fields().put("result", result).json());
    }

    private static Object call(Action action, Map<String, Object> inputs) {
        Object[] arguments = Arrays.stream(action.method().getParameters())
                .map(parameter -> fitted(inputs.get(nameOf(parameter)), parameter.getType()))
                .toArray();
        try {
            return action.method().invoke(action.owner(), arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(action.uid() + " is not public", e);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new RuntimeException(e.getCause());
        }
    }

    private static Object fitted(Object value, Class<?> type) {
        return value instanceof BigDecimal number && type == int.class ? (Object) number.intValueExact() : value;
    }

    private Stream<Action> actions(String thing) {
        return offered.stream().filter(actions -> isOf(actions, thing)).flatMap(owner -> Arrays.stream(
                        owner.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(RuleAction.class))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> new Action(owner, method)));
    }

    private static boolean isOf(ThingActions actions, String thing) {
        ThingHandler handler = actions.getThingHandler();
        return handler != null && handler.getThing().getUID().toString().equals(thing);
    }

    private static String nameOf(Parameter parameter) {
        ActionInput input = parameter.getAnnotation(ActionInput.class);
        return input == null ? parameter.getName() : input.name();
    }
}
