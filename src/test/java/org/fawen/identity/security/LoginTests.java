package org.fawen.identity.security;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import org.fawen.identity.CurrentPerson;
import org.fawen.identity.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class LoginTests {

    MockMvc web;

    @Autowired
    CurrentPerson current;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void setUp(@Autowired WebApplicationContext application) {
        web = webAppContextSetup(application).apply(springSecurity()).build();
        database.sql("delete from password_attempt").update();
    }

    @Test
    void showsInstitutionFormAndDemonstrationAccounts() throws Exception {
        web.perform(get("/desk/login"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1 id=\"institution\">滨海理工大学</h1>")))
                .andExpect(content().string(containsString("name=\"_csrf\"")))
                .andExpect(content().string(containsString("极速模式")))
                .andExpect(content().string(containsString("卫晓岚")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))));
    }

    @Test
    void speaksTheLanguageThatWasChosenElseTheBrowsers() throws Exception {
        web.perform(get("/desk/login?lang=en"))
                .andExpect(content().string(containsString("Password")))
                .andExpect(cookie().value("fawen-language", "en"));
        web.perform(get("/desk/login").header("Accept-Language", "en-GB,en;q=0.9"))
                .andExpect(content().string(containsString("Password")))
                .andExpect(cookie().doesNotExist("fawen-language"));
        web.perform(get("/desk/login?lang=zh").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("密码")));
        web.perform(get("/desk/login").header("Accept-Language", "fr"))
                .andExpect(content().string(containsString("密码")));
    }

    @Test
    void returnsToTheAddressAskedFor() throws Exception {
        var asked = web.perform(get("/desk/sign-off/42").queryParam("item", "7").accept("text/html"))
                .andExpect(redirectedUrl("/desk/login"))
                .andReturn();
        var session = (MockHttpSession) requireNonNull(asked.getRequest().getSession());

        web.perform(post("/desk/login")
                        .session(session)
                        .with(csrf())
                        .param("username", "secretary")
                        .param("password", "demo"))
                .andExpect(redirectedUrl("http://localhost/desk/sign-off/42?item=7"));
    }

    @Test
    void leadsToTheDeskWhateverTheRequestSays() throws Exception {
        web.perform(post("/desk/login")
                        .with(csrf())
                        .param("username", "secretary")
                        .param("password", "demo")
                        .param("Saved-url", "https://elsewhere.example"))
                .andExpect(redirectedUrl("/desk/"));
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnUnknownName() throws Exception {
        for (var name : new String[] {"secretary", "nobody"}) {
            web.perform(post("/desk/login").with(csrf()).param("username", name).param("password", "wrong"))
                    .andExpect(redirectedUrl("/desk/login?error"));
        }
        web.perform(get("/desk/login?error")).andExpect(content().string(containsString("role=\"alert\"")));
    }

    @Test
    void refusesTheRightPasswordAfterFiveWrongOnes() throws Exception {
        for (var attempt = 0; attempt < 5; attempt++) {
            web.perform(post("/desk/login")
                    .with(csrf())
                    .param("username", "secretary")
                    .param("password", "wrong"));
        }

        web.perform(post("/desk/login")
                        .with(csrf())
                        .param("username", "secretary")
                        .param("password", "demo"))
                .andExpect(redirectedUrl("/desk/login?error"));
    }

    @Test
    void aFormThatLayOpenTooLongIsShownAgain() throws Exception {
        web.perform(post("/desk/login").param("username", "secretary").param("password", "demo"))
                .andExpect(redirectedUrl("/desk/login?expired"));
    }

    @Test
    void whoIsLoggedInNeedsNoLogin() throws Exception {
        web.perform(get("/desk/login").with(user("secretary"))).andExpect(redirectedUrl("/desk/"));
    }

    @Test
    void leavingEndsAtTheLogin() throws Exception {
        web.perform(post("/desk/logout").with(user("secretary")).with(csrf()))
                .andExpect(redirectedUrl("/desk/login?left"));
    }

    @Test
    @WithMockUser("secretary")
    void knowsThePersonBehindTheUserName() {
        assertThat(current.find()).contains(new PersonId("p01"));
    }

    @Test
    @WithMockUser("somebody-who-left")
    void aClosedAccountIsNobodys() {
        assertThat(current.find()).isEmpty();
    }

    @Test
    void nobodyIsLoggedInAtFirst() {
        assertThat(current.find()).isEmpty();
    }
}
