package nl.spoorboek.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The one path that needs no sign-in: the address of a feed is its own key. Nothing is kept between two fetches. */
@Configuration(proxyBeanMethods = false)
class CalendarDoorSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain calendarDoorFilters(HttpSecurity http) {
        http.securityMatcher("/agenda/**");
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
        http.csrf(csrf -> csrf.disable());
        http.headers(headers -> headers.frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                // the door says itself how long its answer may be kept
                .cacheControl(cache -> cache.disable()));
        http.authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.GET, "/agenda/*/*")
                .permitAll()
                .anyRequest()
                .denyAll());
        return http.build();
    }
}
