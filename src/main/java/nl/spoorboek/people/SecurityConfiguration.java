package nl.spoorboek.people;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The door: sign-in by name and password, everything else closed, the headers every answer carries. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** 2^11 rounds: about a tenth of a second on the smallest machine we aim for. */
    private static final int BCRYPT_STRENGTH = 11;

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, AuthenticationManager authentication, SecurityContextRepository contexts) {
        http.authenticationManager(authentication);
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health", "/styles/**", "/favicon.ico")
                .permitAll());
        http.headers(headers -> headers.frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login", "/login").anyRequest(any -> any.authenticated()));
        return http.build();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
    }

    @Bean
    AuthenticationManager authenticationManager(
            SignInQuery accounts, PasswordEncoder encoder, SignInThrottle throttle, SignIns signIns) {
        var byPassword = new DaoAuthenticationProvider(accounts);
        byPassword.setPasswordEncoder(encoder);
        return new ProviderManager(new ThrottledAuthentication(byPassword, throttle, signIns));
    }
}
