// Made by generate.ts from the OpenAPI document.
export interface paths {
    "/ehoks-oppija-backend/api/v1/external/eperusteet/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tutkinnot nimellä */
        get: operations["haeTutkinnotNimella"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/external/koodistokoodi/{koodiUri}/{versio}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Koodin versio */
        get: operations["haeKoodinVersio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/external/koski/oppija": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Omat tiedot Koskessa */
        get: operations["haeOmatKoskitiedot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Onko palvelu käynnissä */
        get: operations["healthcheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/jako/{tunnus}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jaettu jakso tai näyttö
         * @description Katselu tallennetaan opiskelijan nähtäväksi.
         */
        get: operations["haeJaettu"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/jako/{tunnus}/kalenteri.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jaettu jakso tai näyttö kalenteriin */
        get: operations["lataaJaetunKalenteri"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/jako/{tunnus}/palaute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kerro opiskelijalle ja oppilaitokselle */
        post: operations["kerroJaosta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/kalenteri/{tunnus}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kalenterisyöte
         * @description Kalenteriohjelma lukee tätä osoitetta kirjautumatta.
         */
        get: operations["lueKalenterisyote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/misc/environment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Osoitteita käyttöliittymille: kirjautuminen ja uloskirjautuminen */
        get: operations["haeYmparisto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/external/eperusteet/{koodiUri}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tutkinnon osat koodilla */
        get: operations["haeTutkinnonOsat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/external/eperusteet/koulutuksenOsa/{koodiUri}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** TUVA-koulutuksen osat koodilla */
        get: operations["haeKoulutuksenOsat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/external/eperusteet/tutkinnot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tutkinnon peruste diaarinumerolla */
        get: operations["haePeruste"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/external/eperusteet/tutkinnot/{id}/suoritustavat/ops/tutkinnonosat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tutkinnon rakenne, suoritustapa ops */
        get: operations["haeOpsRakenne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/external/eperusteet/tutkinnot/{id}/suoritustavat/reformi/rakenne": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tutkinnon rakenne, suoritustapa reformi */
        get: operations["haeRakenne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/external/koodisto/{koodiUri}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Koodin viimeisin versio */
        get: operations["haeKoodi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/external/lokalisointi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Käyttöliittymän tekstit Lokalisoinnissa */
        get: operations["haeTekstit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/external/organisaatio/{oid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisaatio */
        get: operations["haeOrganisaatio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/jaot/esikatselu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mitä jaon vastaanottaja näkisi */
        get: operations["esikatseleJakoa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/jaot/jakolinkit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Jaa jakso tai näyttö
         * @description Jako on voimassa enintään vuoden. Linkki vastaanottajalle on omien jakojen listassa, ja sen voi lähettää sähköpostilla. Jako seuraa suunnitelmaa: se päättyy, kun jaettu kohta poistuu.
         */
        post: operations["luoJako"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/jaot/jakolinkit/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oma jako */
        get: operations["haeJako"];
        put?: never;
        post?: never;
        /** Lopeta jako */
        delete: operations["lopetaJako"];
        options?: never;
        head?: never;
        /** Muuta jaon viimeistä päivää */
        patch: operations["jatkaJakoa"];
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/jaot/jakolinkit/{uuid}/uusi-linkki": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vaihda jaon linkki
         * @description Aiempi linkki lakkaa toimimasta.
         */
        post: operations["vaihdaJaonLinkki"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/jaot/moduulit/{moduleUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Omat jaot jaksosta tai näytöstä */
        get: operations["haeModuulinJaot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/kalenteri.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Omat suunnitelmat kalenterina */
        get: operations["lataaKalenteri"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/kalenterisyote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oma kalenterisyöte */
        get: operations["haeKalenterisyote"];
        /**
         * Tee kalenterisyöte tai vaihda sen osoite
         * @description Aiempi osoite lakkaa toimimasta.
         */
        put: operations["luoKalenterisyote"];
        post?: never;
        /** Lopeta kalenterisyöte */
        delete: operations["lopetaKalenterisyote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/nakymat/jaot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Omat jaot */
        get: operations["haeOmatJaot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/nakymat/katselut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kuka on katsonut tai muuttanut omia tietoja
         * @description Saman päivän samanlaiset katselut ovat yhtenä rivinä. Listahakuja ei ole mukana.
         */
        get: operations["haeKatselut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/nakymat/suunnitelmat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Omat suunnitelmat nimineen */
        get: operations["haeSuunnitelmatNakyma"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/nakymat/suunnitelmat/{eid}/kaynti": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Merkitse suunnitelman versio nähdyksi */
        put: operations["merkitseKaynti"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/nakymat/suunnitelmat/{eid}/muutokset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mitä on muuttunut edellisen käynnin jälkeen */
        get: operations["haeMuutoksetKaynninJalkeen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/nakymat/vaatimukset/{koodiUri}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tutkinnon osan tai osa-alueen vaatimukset ja arviointi */
        get: operations["haeVaatimukset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/oppijat/{oid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oma nimi */
        get: operations["haeOmaNimi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/oppijat/{oid}/hoks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Omat HOKSit kokonaisina */
        get: operations["haeOmatHoksit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/oppijat/{oid}/opiskeluoikeudet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Omat opiskeluoikeudet Koskessa */
        get: operations["haeOmatOpiskeluoikeudet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oma istunto: kuka olen */
        get: operations["haeOppijanIstunto"];
        put?: never;
        post?: never;
        /** Päätä oma istunto */
        delete: operations["paataOppijanIstunto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/session/opintopolku/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CAS palauttaa oppijan selaimen: istunto alkaa */
        get: {
            parameters: {
                query: {
                    /** @description CASin palvelulippu. */
                    ticket: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Oppijan käyttöliittymään. */
                303: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Vastaus, kun pyyntö ei onnistunut. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Virhevastaus"];
                    };
                };
            };
        };
        put?: never;
        /** CAS päättää oppijan istunnon */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": {
                        /** @description SAML-muotoinen uloskirjauspyyntö. */
                        logoutRequest: string;
                    };
                };
            };
            responses: {
                /** @description Istunto on päättynyt. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Vastaus, kun pyyntö ei onnistunut. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Virhevastaus"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/session/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Omat asetukset */
        get: operations["haeAsetukset"];
        /** Tallenna omat asetukset */
        put: operations["tallennaAsetukset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-oppija-backend/api/v1/oppija/session/user-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Omat tiedot Oppijanumerorekisteristä */
        get: operations["haeOppijanTiedot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AiemminHankittuAmmatillinenTutkinnonOsa
         * @description Ammatillinen tutkinnon osa, jonka osaaminen on hankittu aiemmin.
         */
        AiemminHankittuAmmatillinenTutkinnonOsa: {
            /**
             * @description Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.
             * @example 4711
             */
            id?: number;
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /**
             * Format: uuid
             * @description Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.
             * @example 4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c
             */
            "module-id": string;
            /**
             * @description Onko osaamisen hankkimisessa tai osoittamisessa jotakin, mikä koulutuksen järjestäjän mielestä on olennaista ottaa huomioon.
             * @example false
             */
            "olennainen-seikka"?: boolean;
            /** @description Näyttö, jolla aiemmin hankittu osaaminen todennetaan. */
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminen"][];
            /** @description Tiedot siitä, miten arvioijat ovat todentaneet osaamisen. */
            "tarkentavat-tiedot-osaamisen-arvioija"?: components["schemas"]["TodennettuArviointiLisatiedot"];
            /**
             * @description Tutkinnon osan koodi koodistosta tutkinnonosat.
             * @example tutkinnonosat_106927
             */
            "tutkinnon-osa-koodi-uri": string;
            /**
             * @description Tutkinnon osan koodin versio koodistossa.
             * @example 1
             */
            "tutkinnon-osa-koodi-versio": number;
            /**
             * @description Sen tutkinnon perusteiden diaarinumero, joista tutkinnon osa on valittu. Tarpeen, kun osa ei ole opiskelijan oman tutkinnon perusteista.
             * @example OPH-5410-2021
             */
            "tutkinnon-osan-perusteen-diaarinro"?: string;
            /**
             * @description Mistä ammattitaitovaatimuksista tai osaamistavoitteista poiketaan tämän opiskelijan kohdalla.
             * @example Ei tee nostoja, jotka vaativat kahden käden voimaa.
             */
            "vaatimuksista-tai-tavoitteista-poikkeaminen"?: string;
            /**
             * @description Miten aiemmin hankittu osaaminen todennetaan, koodistosta osaamisentodentamisenprosessi: suoraan todistuksesta, arvioijien lausunnolla tai näytöllä.
             * @example osaamisentodentamisenprosessi_0001
             */
            "valittu-todentamisen-prosessi-koodi-uri"?: string;
            /**
             * @description Todentamisen prosessin koodin versio koodistossa.
             * @example 1
             */
            "valittu-todentamisen-prosessi-koodi-versio"?: number;
        };
        /**
         * AiemminHankittuPaikallinenTutkinnonOsa
         * @description Paikallinen tutkinnon osa, jonka osaaminen on hankittu aiemmin.
         */
        AiemminHankittuPaikallinenTutkinnonOsa: {
            /**
             * @description Paikallisen tutkinnon osan tunniste ePerusteiden AMOSAA-palvelussa.
             * @example 7485923
             */
            "amosaa-tunniste"?: string;
            /**
             * @description Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.
             * @example 4711
             */
            id?: number;
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /**
             * @description Laajuus osaamispisteinä.
             * @example 15
             */
            laajuus?: number;
            /**
             * Format: uuid
             * @description Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.
             * @example 4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c
             */
            "module-id": string;
            /**
             * @description Paikallisen tutkinnon osan nimi.
             * @example Museoautojen entisöinti
             */
            nimi?: string;
            /**
             * @description Onko osaamisen hankkimisessa tai osoittamisessa jotakin, mikä koulutuksen järjestäjän mielestä on olennaista ottaa huomioon.
             * @example false
             */
            "olennainen-seikka"?: boolean;
            /** @description Näyttö, jolla aiemmin hankittu osaaminen todennetaan. */
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminen"][];
            /** @description Tiedot siitä, miten arvioijat ovat todentaneet osaamisen. */
            "tarkentavat-tiedot-osaamisen-arvioija"?: components["schemas"]["TodennettuArviointiLisatiedot"];
            /**
             * @description Paikallisen tutkinnon osan tavoitteet ja sisällöt.
             * @example Entisöi ajoneuvon osia ja tuntee vanhojen materiaalien käsittelyn.
             */
            "tavoitteet-ja-sisallot"?: string;
            /**
             * @description Mistä ammattitaitovaatimuksista tai osaamistavoitteista poiketaan tämän opiskelijan kohdalla.
             * @example Ei tee nostoja, jotka vaativat kahden käden voimaa.
             */
            "vaatimuksista-tai-tavoitteista-poikkeaminen"?: string;
            /**
             * @description Miten aiemmin hankittu osaaminen todennetaan, koodistosta osaamisentodentamisenprosessi: suoraan todistuksesta, arvioijien lausunnolla tai näytöllä.
             * @example osaamisentodentamisenprosessi_0001
             */
            "valittu-todentamisen-prosessi-koodi-uri": string;
            /**
             * @description Todentamisen prosessin koodin versio koodistossa.
             * @example 1
             */
            "valittu-todentamisen-prosessi-koodi-versio": number;
        };
        /**
         * AiemminHankittuYhteinenTutkinnonOsa
         * @description Yhteinen tutkinnon osa, jonka osaamista on hankittu aiemmin.
         */
        AiemminHankittuYhteinenTutkinnonOsa: {
            /**
             * @description Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.
             * @example 4711
             */
            id?: number;
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /**
             * Format: uuid
             * @description Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.
             * @example 4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c
             */
            "module-id": string;
            /** @description Tutkinnon osan osa-alueet. Lista voi olla tyhjä. */
            "osa-alueet": components["schemas"]["AiemminHankitunYTOnOsaAlue"][];
            /** @description Näyttö, jolla aiemmin hankittu osaaminen todennetaan. */
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminen"][];
            /** @description Tiedot siitä, miten arvioijat ovat todentaneet osaamisen. */
            "tarkentavat-tiedot-osaamisen-arvioija"?: components["schemas"]["TodennettuArviointiLisatiedot"];
            /**
             * @description Tutkinnon osan koodi koodistosta tutkinnonosat.
             * @example tutkinnonosat_106927
             */
            "tutkinnon-osa-koodi-uri": string;
            /**
             * @description Tutkinnon osan koodin versio koodistossa.
             * @example 1
             */
            "tutkinnon-osa-koodi-versio": number;
            /**
             * @description Miten aiemmin hankittu osaaminen todennetaan, koodistosta osaamisentodentamisenprosessi: suoraan todistuksesta, arvioijien lausunnolla tai näytöllä.
             * @example osaamisentodentamisenprosessi_0001
             */
            "valittu-todentamisen-prosessi-koodi-uri"?: string;
            /**
             * @description Todentamisen prosessin koodin versio koodistossa.
             * @example 1
             */
            "valittu-todentamisen-prosessi-koodi-versio"?: number;
        };
        /**
         * AiemminHankitunYTOnOsaAlue
         * @description Yhteisen tutkinnon osan osa-alue, jonka osaaminen on hankittu aiemmin.
         */
        AiemminHankitunYTOnOsaAlue: {
            /**
             * @description Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.
             * @example 4711
             */
            id?: number;
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /**
             * Format: uuid
             * @description Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.
             * @example 4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c
             */
            "module-id": string;
            /**
             * @description Onko osaamisen hankkimisessa tai osoittamisessa jotakin, mikä koulutuksen järjestäjän mielestä on olennaista ottaa huomioon.
             * @example false
             */
            "olennainen-seikka"?: boolean;
            /**
             * @description Yhteisen tutkinnon osan osa-alueen koodi koodistosta ammatillisenoppiaineet.
             * @example ammatillisenoppiaineet_VVTK
             */
            "osa-alue-koodi-uri": string;
            /**
             * @description Osa-alueen koodin versio koodistossa.
             * @example 1
             */
            "osa-alue-koodi-versio": number;
            /** @description Näyttö, jolla aiemmin hankittu osaaminen todennetaan. */
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminen"][];
            /** @description Tiedot siitä, miten arvioijat ovat todentaneet osaamisen. */
            "tarkentavat-tiedot-osaamisen-arvioija"?: components["schemas"]["TodennettuArviointiLisatiedot"];
            /**
             * @description Mistä ammattitaitovaatimuksista tai osaamistavoitteista poiketaan tämän opiskelijan kohdalla.
             * @example Ei tee nostoja, jotka vaativat kahden käden voimaa.
             */
            "vaatimuksista-tai-tavoitteista-poikkeaminen"?: string;
            /**
             * @description Miten aiemmin hankittu osaaminen todennetaan, koodistosta osaamisentodentamisenprosessi: suoraan todistuksesta, arvioijien lausunnolla tai näytöllä.
             * @example osaamisentodentamisenprosessi_0001
             */
            "valittu-todentamisen-prosessi-koodi-uri": string;
            /**
             * @description Todentamisen prosessin koodin versio koodistossa.
             * @example 1
             */
            "valittu-todentamisen-prosessi-koodi-versio": number;
        };
        /**
         * ArvioijanOppilaitos
         * @description Oppilaitos, jota arvioija edustaa.
         */
        ArvioijanOppilaitos: {
            /**
             * @description Oppilaitoksen OID.
             * @example 1.2.246.562.10.54453921329
             */
            "oppilaitos-oid"?: string;
        };
        /**
         * HankittavaAmmatillinenTutkinnonOsa
         * @description Ammatillinen tutkinnon osa, jonka opiskelija hankkii.
         */
        HankittavaAmmatillinenTutkinnonOsa: {
            /**
             * @description Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.
             * @example 4711
             */
            id?: number;
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /**
             * Format: uuid
             * @description Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.
             * @example 4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c
             */
            "module-id": string;
            /**
             * @description Onko osaamisen hankkimisessa tai osoittamisessa jotakin, mikä koulutuksen järjestäjän mielestä on olennaista ottaa huomioon.
             * @example false
             */
            "olennainen-seikka"?: boolean;
            /**
             * @description Suunniteltu opetuksen ja ohjauksen määrä tunteina. Ei negatiivinen; desimaalit sallittu.
             * @example 10.5
             */
            "opetus-ja-ohjaus-maara"?: number;
            /** @description Jaksot, joina osaaminen hankitaan. */
            "osaamisen-hankkimistavat"?: components["schemas"]["OsaamisenHankkimistapa"][];
            /** @description Näytöt ja muut tilanteet, joissa osaaminen osoitetaan. */
            "osaamisen-osoittaminen"?: components["schemas"]["OsaamisenOsoittaminen"][];
            /**
             * @description Tutkinnon osan koodi koodistosta tutkinnonosat.
             * @example tutkinnonosat_106927
             */
            "tutkinnon-osa-koodi-uri": string;
            /**
             * @description Tutkinnon osan koodin versio koodistossa.
             * @example 1
             */
            "tutkinnon-osa-koodi-versio": number;
            /**
             * @description Sen tutkinnon perusteiden diaarinumero, joista tutkinnon osa on valittu. Tarpeen, kun osa ei ole opiskelijan oman tutkinnon perusteista.
             * @example OPH-5410-2021
             */
            "tutkinnon-osan-perusteen-diaarinro"?: string;
            /**
             * @description Mistä ammattitaitovaatimuksista tai osaamistavoitteista poiketaan tämän opiskelijan kohdalla.
             * @example Ei tee nostoja, jotka vaativat kahden käden voimaa.
             */
            "vaatimuksista-tai-tavoitteista-poikkeaminen"?: string;
        };
        /**
         * HankittavaKoulutuksenOsa
         * @description Tutkintokoulutukseen valmentavan koulutuksen (TUVA) osa. Vain TUVA-opiskeluoikeuden HOKSissa.
         */
        HankittavaKoulutuksenOsa: {
            /**
             * Format: date
             * @description Ensimmäinen päivä.
             * @example 2026-01-12
             */
            alku: string;
            /**
             * @description Tiedon sisäinen numero. Hyväksytään yhteensopivuuden vuoksi, mutta palvelu ei tallenna eikä palauta sitä.
             * @example 4711
             */
            id?: number;
            /**
             * @description Koulutuksen osan koodi koodistosta koulutuksenosattuva.
             * @example koulutuksenosattuva_104
             */
            "koulutuksen-osa-koodi-uri": string;
            /**
             * @description Koulutuksen osan koodin versio koodistossa.
             * @example 1
             */
            "koulutuksen-osa-koodi-versio": number;
            /**
             * @description Laajuus viikkoina. Ei negatiivinen; desimaalit sallittu.
             * @example 10.5
             */
            laajuus: number;
            /**
             * Format: date
             * @description Viimeinen päivä.
             * @example 2026-04-30
             */
            loppu: string;
        };
        /**
         * HankittavanYTOnOsaAlue
         * @description Yhteisen tutkinnon osan osa-alue, jonka opiskelija hankkii.
         */
        HankittavanYTOnOsaAlue: {
            /**
             * @description Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.
             * @example 4711
             */
            id?: number;
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /**
             * Format: uuid
             * @description Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.
             * @example 4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c
             */
            "module-id": string;
            /**
             * @description Onko osaamisen hankkimisessa tai osoittamisessa jotakin, mikä koulutuksen järjestäjän mielestä on olennaista ottaa huomioon.
             * @example false
             */
            "olennainen-seikka"?: boolean;
            /**
             * @description Suunniteltu opetuksen ja ohjauksen määrä tunteina. Ei negatiivinen; desimaalit sallittu.
             * @example 10.5
             */
            "opetus-ja-ohjaus-maara"?: number;
            /**
             * @description Yhteisen tutkinnon osan osa-alueen koodi koodistosta ammatillisenoppiaineet.
             * @example ammatillisenoppiaineet_VVTK
             */
            "osa-alue-koodi-uri": string;
            /**
             * @description Osa-alueen koodin versio koodistossa.
             * @example 1
             */
            "osa-alue-koodi-versio": number;
            /** @description Jaksot, joina osaaminen hankitaan. */
            "osaamisen-hankkimistavat"?: components["schemas"]["OsaamisenHankkimistapa"][];
            /** @description Näytöt ja muut tilanteet, joissa osaaminen osoitetaan. */
            "osaamisen-osoittaminen"?: components["schemas"]["OsaamisenOsoittaminen"][];
            /**
             * @description Mistä ammattitaitovaatimuksista tai osaamistavoitteista poiketaan tämän opiskelijan kohdalla.
             * @example Ei tee nostoja, jotka vaativat kahden käden voimaa.
             */
            "vaatimuksista-tai-tavoitteista-poikkeaminen"?: string;
        };
        /**
         * HankittavaPaikallinenTutkinnonOsa
         * @description Koulutuksen järjestäjän paikallinen tutkinnon osa, jonka opiskelija hankkii.
         */
        HankittavaPaikallinenTutkinnonOsa: {
            /**
             * @description Paikallisen tutkinnon osan tunniste ePerusteiden AMOSAA-palvelussa.
             * @example 7485923
             */
            "amosaa-tunniste"?: string;
            /**
             * @description Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.
             * @example 4711
             */
            id?: number;
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /**
             * @description Laajuus osaamispisteinä.
             * @example 15
             */
            laajuus?: number;
            /**
             * Format: uuid
             * @description Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.
             * @example 4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c
             */
            "module-id": string;
            /**
             * @description Paikallisen tutkinnon osan nimi.
             * @example Museoautojen entisöinti
             */
            nimi?: string;
            /**
             * @description Onko osaamisen hankkimisessa tai osoittamisessa jotakin, mikä koulutuksen järjestäjän mielestä on olennaista ottaa huomioon.
             * @example false
             */
            "olennainen-seikka"?: boolean;
            /**
             * @description Suunniteltu opetuksen ja ohjauksen määrä tunteina. Ei negatiivinen; desimaalit sallittu.
             * @example 10.5
             */
            "opetus-ja-ohjaus-maara"?: number;
            /** @description Jaksot, joina osaaminen hankitaan. */
            "osaamisen-hankkimistavat"?: components["schemas"]["OsaamisenHankkimistapa"][];
            /** @description Näytöt ja muut tilanteet, joissa osaaminen osoitetaan. */
            "osaamisen-osoittaminen"?: components["schemas"]["OsaamisenOsoittaminen"][];
            /**
             * @description Paikallisen tutkinnon osan tavoitteet ja sisällöt.
             * @example Entisöi ajoneuvon osia ja tuntee vanhojen materiaalien käsittelyn.
             */
            "tavoitteet-ja-sisallot"?: string;
            /**
             * @description Mistä ammattitaitovaatimuksista tai osaamistavoitteista poiketaan tämän opiskelijan kohdalla.
             * @example Ei tee nostoja, jotka vaativat kahden käden voimaa.
             */
            "vaatimuksista-tai-tavoitteista-poikkeaminen"?: string;
        };
        /**
         * HankittavaYhteinenTutkinnonOsa
         * @description Yhteinen tutkinnon osa, jonka opiskelija hankkii. Suunnitelma tehdään osa-alueittain.
         */
        HankittavaYhteinenTutkinnonOsa: {
            /**
             * @description Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.
             * @example 4711
             */
            id?: number;
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /**
             * Format: uuid
             * @description Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.
             * @example 4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c
             */
            "module-id": string;
            /** @description Tutkinnon osan osa-alueet. Lista voi olla tyhjä. */
            "osa-alueet": components["schemas"]["HankittavanYTOnOsaAlue"][];
            /**
             * @description Tutkinnon osan koodi koodistosta tutkinnonosat.
             * @example tutkinnonosat_106927
             */
            "tutkinnon-osa-koodi-uri": string;
            /**
             * @description Tutkinnon osan koodin versio koodistossa.
             * @example 1
             */
            "tutkinnon-osa-koodi-versio": number;
        };
        /**
         * Jaettu
         * @description Jaon vastaanottajan näkymä.
         */
        Jaettu: {
            jakso?: components["schemas"]["JaettuJakso"];
            /**
             * @description Jaetaanko osaamisen hankkimistapa (jakso) vai osaamisen osoittaminen (näyttö).
             * @enum {unknown}
             */
            laji: "osaamisenhankkiminen" | "osaamisenosoittaminen";
            naytto?: components["schemas"]["JaettuNaytto"];
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            "oppija-nimi": string;
            "oppilaitos-oid": string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "osaamisala-nimi"?: components["schemas"]["Kielistetty"];
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
            tutkinnonosa: components["schemas"]["JaettuTutkinnonosa"];
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi": components["schemas"]["Kielistetty"];
            /**
             * Format: date
             * @description Ensimmäinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-alku": string;
            /**
             * Format: date
             * @description Viimeinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-loppu": string;
            yhteyshenkilo?: components["schemas"]["JaonYhteyshenkilo"];
        };
        /**
         * JaettuJakso
         * @description Osaamisen hankkimistapa sellaisena kuin jaon vastaanottaja sen näkee.
         */
        JaettuJakso: {
            "ajanjakson-tarkenne"?: string;
            /** Format: date */
            alku: string;
            "keskeiset-tyotehtavat": string[];
            /** Format: date */
            loppu: string;
            "osa-aikaisuustieto"?: number;
            "osaamisen-hankkimistapa-koodi-uri": string;
            "tyopaikan-nimi"?: string;
            "tyopaikkaohjaajan-nimi"?: string;
        };
        /**
         * JaettuNaytto
         * @description Osaamisen osoittaminen sellaisena kuin jaon vastaanottaja sen näkee.
         */
        JaettuNaytto: {
            /** Format: date */
            alku: string;
            arvioijat: components["schemas"]["JaetunNaytonArvioija"][];
            "jarjestaja-oppilaitos-oid"?: string;
            /** Format: date */
            loppu: string;
            "nayttoympariston-kuvaus"?: string;
            "nayttoympariston-nimi": string;
            "osa-alueet-koodi-urit": string[];
            "sisallon-kuvaus": string[];
            "vaatimuksista-tai-tavoitteista-poikkeaminen"?: string;
            "yksilolliset-kriteerit": string[];
        };
        /**
         * JaettuTutkinnonosa
         * @description Tutkinnon osa tai osa-alue, johon jaettu kuuluu.
         */
        JaettuTutkinnonosa: {
            "koodi-uri"?: string;
            /** @description Paikallisen tutkinnon osan nimi. */
            nimi?: string;
            "tavoitteet-ja-sisallot"?: string;
            vaatimukset?: components["schemas"]["Vaatimukset"];
        };
        /**
         * JaetunNaytonArvioija
         * @description Osaamisen arvioija.
         */
        JaetunNaytonArvioija: {
            nimi: string;
            "oppilaitos-oid"?: string;
            organisaatio?: string;
        };
        /**
         * Jakolinkki
         * @description Oma jako: mitä siinä on jaettu.
         */
        Jakolinkki: {
            "oppija-nimi": string;
            "oppija-oid": string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "osaamisala-nimi": components["schemas"]["Kielistetty"];
            "osaamisen-hankkimistapa": components["schemas"]["OsaamisenHankkimistapa"] | null;
            "osaamisen-osoittaminen": components["schemas"]["OsaamisenOsoittaminen"] | null;
            /** @description Tutkinnon osa sellaisena kuin se on HOKSissa. */
            tutkinnonosa: {
                [key: string]: unknown;
            };
            /**
             * @description Tutkinnon osan laji.
             * @enum {unknown}
             */
            "tutkinnonosa-tyyppi": "HankittavaAmmatillinenTutkinnonOsa" | "HankittavaYTOOsaAlue" | "HankittavaPaikallinenTutkinnonOsa";
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi": components["schemas"]["Kielistetty"];
            /**
             * Format: date
             * @description Ensimmäinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-alku": string;
            /**
             * Format: date
             * @description Viimeinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-loppu": string;
        };
        /**
         * JakolinkkiListaus
         * @description Oma jako jaksosta tai näytöstä.
         */
        JakolinkkiListaus: {
            /** @example 3fa85f64-5717-4562-b3fc-2c963f66afa6 */
            "share-id": string;
            /**
             * Format: date
             * @description Ensimmäinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-alku": string;
            /**
             * Format: date
             * @description Viimeinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-loppu": string;
        };
        /**
         * JakolinkkiLuonti
         * @description Uusi jako.
         */
        JakolinkkiLuonti: {
            /**
             * @description HOKSin pysyvä tunniste.
             * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
             */
            "hoks-eid": string;
            /**
             * @description Kieli, jolla vastaanottajalle kirjoitetaan.
             * @enum {unknown}
             */
            kieli?: "fi" | "sv" | "en";
            /** @description Lähetetäänkö linkki vastaanottajalle sähköpostilla. Oletus: ei. */
            "laheta-viesti"?: boolean;
            /** @description Näytetäänkö tutkinnon osan vaatimukset. Oletus: kyllä. */
            "nayta-vaatimukset"?: boolean;
            /** @description Näytetäänkö oppilaitoksen yhteyshenkilön nimi. Oletus: kyllä. */
            "nayta-yhteyshenkilo"?: boolean;
            /**
             * @description Jaetaanko osaamisen hankkimistapa (jakso) vai osaamisen osoittaminen (näyttö).
             * @enum {unknown}
             */
            "shared-module-tyyppi": "osaamisenhankkiminen" | "osaamisenosoittaminen";
            /**
             * @description Jaettavan jakson tai näytön module-id.
             * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
             */
            "shared-module-uuid": string;
            suostumus?: components["schemas"]["JaonSuostumus"];
            /**
             * @description Tutkinnon osan tai osa-alueen module-id.
             * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
             */
            "tutkinnonosa-module-uuid": string;
            /**
             * @description Tutkinnon osan laji.
             * @enum {unknown}
             */
            "tutkinnonosa-tyyppi": "HankittavaAmmatillinenTutkinnonOsa" | "HankittavaYTOOsaAlue" | "HankittavaPaikallinenTutkinnonOsa";
            /** @description Kenelle jaetaan. */
            "vastaanottaja-nimi"?: string;
            /** @description Vastaanottajan sähköpostiosoite. */
            "vastaanottaja-sahkoposti"?: string;
            /**
             * Format: date
             * @description Ensimmäinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-alku": string;
            /**
             * Format: date
             * @description Viimeinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-loppu": string;
        };
        /**
         * JakolinkkiMuutos
         * @description Jaon uusi viimeinen päivä.
         */
        JakolinkkiMuutos: {
            /**
             * Format: date
             * @description Viimeinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-loppu": string;
        };
        /**
         * JakoPalaute
         * @description Vastaanottajan palaute oppilaitokselle ja opiskelijalle.
         */
        JakoPalaute: {
            /**
             * @description Vastaanottaja kertoo nähneensä sovitun, tai että yhteystiedoissa on virhe.
             * @enum {unknown}
             */
            laji: "nahty" | "vaarat-yhteystiedot";
            viesti?: string;
        };
        /**
         * JaonKohde
         * @description Mitä on jaettu. Puuttuu, kun kohta ei ole enää suunnitelmassa.
         */
        JaonKohde: {
            /** Format: date */
            alku: string;
            "koodi-uri"?: string;
            /** Format: date */
            loppu: string;
            nimi?: string;
        };
        /**
         * JaonLopetus
         * @description Kuka lopetti jaon ja miksi.
         */
        JaonLopetus: {
            aika: string;
            /** @enum {unknown} */
            lopettaja: "oppija" | "oppilaitos";
            syy?: string;
        };
        /**
         * JaonSuostumus
         * @description Teksti, jonka opiskelija hyväksyi, sellaisena kuin se näytettiin.
         */
        JaonSuostumus: {
            /**
             * @description Kieli, jolla vastaanottajalle kirjoitetaan.
             * @enum {unknown}
             */
            kieli: "fi" | "sv" | "en";
            teksti: string;
            /** @description Suostumustekstin versio. */
            versio: number;
        };
        /**
         * JaonYhteyshenkilo
         * @description Oppilaitoksen yhteyshenkilö.
         */
        JaonYhteyshenkilo: {
            nimi: string;
            "oppilaitos-oid": string;
            rooli?: string;
        };
        /**
         * Kalenterisyote
         * @description Oman kalenterisyötteen osoite.
         */
        Kalenterisyote: {
            /** @description Puuttuu, kun syötettä ei ole. */
            osoite?: string;
        };
        /**
         * KalenterisyoteLuonti
         * @description Uusi syöte.
         */
        KalenterisyoteLuonti: {
            /** @enum {unknown} */
            kieli: "fi" | "sv" | "en";
        };
        /**
         * Katselu
         * @description Kuka on katsonut tai muuttanut omia tietoja.
         */
        Katselu: {
            aika: string;
            /**
             * @description Oppilaitoksen tai Opetushallituksen työntekijä, tietojärjestelmä tai se, jolle opiskelija on jakanut.
             * @enum {unknown}
             */
            kuka: "virkailija" | "jarjestelma" | "jaon-vastaanottaja";
            /**
             * @description Katsottiinko tietoja vai muutettiinko niitä.
             * @enum {unknown}
             */
            laji: "katselu" | "muutos";
            /** @description Kuinka monta kertaa samana päivänä; aika on viimeisimmän. */
            maara: number;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            organisaatio?: components["schemas"]["Kielistetty"];
        };
        /**
         * Kaynti
         * @description Edellinen käynti; puuttuu, kun suunnitelmaa ei ole ennen katsottu.
         */
        Kaynti: {
            aika: string;
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * KayntiTallennus
         * @description Minkä version opiskelija on nähnyt.
         */
        KayntiTallennus: {
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * Keskeytymisajanjakso
         * @description Aika, jona jakso on keskeytyksissä.
         */
        Keskeytymisajanjakso: {
            /**
             * Format: date
             * @description Keskeytyksen ensimmäinen päivä.
             * @example 2026-02-16
             */
            alku: string;
            /**
             * Format: date
             * @description Keskeytyksen viimeinen päivä. Puuttuu, kun keskeytys jatkuu yhä.
             * @example 2026-02-22
             */
            loppu?: string;
        };
        /**
         * Kielistetty
         * @description Nimi niillä kielillä, joilla se on olemassa.
         */
        Kielistetty: {
            en?: string;
            fi?: string;
            sv?: string;
        };
        /**
         * KoodistoKoodi
         * @description Viittaus koodiston koodiin.
         */
        KoodistoKoodi: {
            /**
             * @description Koodi muodossa <koodisto>_<koodiarvo>. Muotoa ei tarkisteta.
             * @example ammatillisenoppiaineet_VVTK
             */
            "koodi-uri": string;
            /**
             * @description Koodin versio koodistossa.
             * @example 1
             */
            "koodi-versio": number;
        };
        /**
         * KoskiOppija
         * @description Oppija Koskessa.
         */
        KoskiOppija: {
            /** @description Henkilö: oid, hetu, syntymäaika, etunimet, kutsumanimi ja sukunimi. */
            "henkil\u00F6": {
                [key: string]: unknown;
            };
            opiskeluoikeudet: unknown[];
        };
        /**
         * KoulutuksenJarjestajaArvioija
         * @description Osaamisen arvioija, joka edustaa koulutuksen järjestäjää.
         */
        KoulutuksenJarjestajaArvioija: {
            /**
             * @description Tiedon sisäinen numero. Hyväksytään yhteensopivuuden vuoksi, mutta palvelu ei tallenna eikä palauta sitä.
             * @example 4711
             */
            id?: number;
            /**
             * @description Arvioijan nimi.
             * @example Aino Arvioija
             */
            nimi: string;
            organisaatio: components["schemas"]["ArvioijanOppilaitos"];
        };
        /**
         * LoydettyTutkinto
         * @description Tutkinto, jonka nimessä on haettu teksti.
         */
        LoydettyTutkinto: {
            /**
             * @description Perusteen numero ePerusteissa.
             * @example 6779583
             */
            id: number;
            /**
             * @description Tutkinnon nimi.
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
            osaamisalat: components["schemas"]["PerusteenOsaamisala"][];
            tutkintonimikkeet: components["schemas"]["PerusteenTutkintonimike"][];
        };
        /**
         * MuuOppimisymparisto
         * @description Oppimisympäristö, jota käytetään jakson aikana pääasiallisen lisäksi.
         */
        MuuOppimisymparisto: {
            /**
             * Format: date
             * @description Ensimmäinen päivä.
             * @example 2026-01-12
             */
            alku: string;
            /**
             * Format: date
             * @description Viimeinen päivä.
             * @example 2026-04-30
             */
            loppu: string;
            /**
             * @description Oppimisympäristön koodi koodistosta oppimisymparistot.
             * @example oppimisymparistot_0002
             */
            "oppimisymparisto-koodi-uri": string;
            /**
             * @description Oppimisympäristön koodin versio koodistossa.
             * @example 1
             */
            "oppimisymparisto-koodi-versio": number;
        };
        /**
         * MuutoksenAskel
         * @description Yksi kohta matkalla muutokseen: kenttä, tai listan alkio tuntomerkkeineen.
         */
        MuutoksenAskel: {
            alku?: string;
            /**
             * @description Kentän nimi asiakirjassa.
             * @example osaamisen-hankkimistavat
             */
            kentta: string;
            /** @description Alkion koodi, esimerkiksi tutkinnon osan. */
            koodi?: string;
            loppu?: string;
            /** @description Alkion oma nimi, esimerkiksi paikallisen tutkinnon osan. */
            nimi?: string;
        };
        /**
         * MuutoksetKaynninJalkeen
         * @description Mitä on muuttunut edellisen käynnin jälkeen.
         */
        MuutoksetKaynninJalkeen: {
            kaynti?: components["schemas"]["Kaynti"];
            muutokset: components["schemas"]["MuutosSanoin"][];
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * MuutosSanoin
         * @description Yksi ero edelliseen versioon ja tieto siitä, missä se on.
         */
        MuutosSanoin: {
            /** @description Kentät juuresta muuttuneeseen kenttään. */
            sijainti: components["schemas"]["MuutoksenAskel"][];
            /** @description Puuttuu, kun kohta on poistunut. */
            uusi?: unknown;
            /** @description Puuttuu, kun kohta on uusi. */
            vanha?: unknown;
        };
        /**
         * NaytonJarjestaja
         * @description Näytön tai muun osaamisen osoittamisen järjestäjä.
         */
        NaytonJarjestaja: {
            /**
             * @description Tiedon sisäinen numero. Hyväksytään yhteensopivuuden vuoksi, mutta palvelu ei tallenna eikä palauta sitä.
             * @example 4711
             */
            id?: number;
            /**
             * @description Järjestäjän organisaatio: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "oppilaitos-oid"?: string;
        };
        /**
         * Nayttoymparisto
         * @description Paikka, jossa osaaminen osoitetaan.
         */
        Nayttoymparisto: {
            /**
             * @description Millainen paikka on.
             * @example Henkilöautojen merkkikorjaamo
             */
            kuvaus?: string;
            /**
             * @description Paikan nimi, esimerkiksi yritys tai oppilaitoksen tila.
             * @example Esimerkkikorjaamo Oy
             */
            nimi: string;
            /**
             * @description Y-tunnus, jos paikka on yritys tai muu yhteisö.
             * @example 1234567-1
             */
            "y-tunnus"?: string;
        };
        /**
         * Nimi
         * @description Koodin tai organisaation nimi.
         */
        Nimi: {
            /** @description Tutkinnon osan laajuus osaamispisteinä. */
            laajuus?: number;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
        };
        /**
         * OmaJako
         * @description Oma jako.
         */
        OmaJako: {
            /** @example 3fa85f64-5717-4562-b3fc-2c963f66afa6 */
            "hoks-eid": string;
            katselut: {
                maara: number;
                viimeisin?: string;
            };
            kohde?: components["schemas"]["JaonKohde"];
            /**
             * @description Jaetaanko osaamisen hankkimistapa (jakso) vai osaamisen osoittaminen (näyttö).
             * @enum {unknown}
             */
            laji: "osaamisenhankkiminen" | "osaamisenosoittaminen";
            /** @description Linkki vastaanottajalle, kun jako on voimassa tai tulossa. */
            linkki?: string;
            lopetus?: components["schemas"]["JaonLopetus"];
            luotu: string;
            "nayta-vaatimukset": boolean;
            "nayta-yhteyshenkilo": boolean;
            palautteet: components["schemas"]["SaatuJakoPalaute"][];
            /** @example 3fa85f64-5717-4562-b3fc-2c963f66afa6 */
            "share-id": string;
            /** @example 3fa85f64-5717-4562-b3fc-2c963f66afa6 */
            "shared-module-uuid": string;
            /**
             * @description tulossa: ei vielä voimassa. vanhentunut: aika on kulunut. lopetettu: joku on lopettanut sen. poistunut: kohta ei ole enää suunnitelmassa.
             * @enum {unknown}
             */
            tila: "tulossa" | "voimassa" | "vanhentunut" | "lopetettu" | "poistunut";
            "vastaanottaja-nimi"?: string;
            "vastaanottaja-sahkoposti"?: string;
            /**
             * @description Sähköpostin tila, jos linkki lähetettiin sillä.
             * @enum {unknown}
             */
            "viestin-tila"?: "odottaa" | "lahetetty" | "epaonnistui";
            /**
             * Format: date
             * @description Ensimmäinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-alku": string;
            /**
             * Format: date
             * @description Viimeinen päivä, jona linkki aukeaa.
             */
            "voimassaolo-loppu": string;
        };
        /**
         * OpiskeluoikeusTiedot
         * @description Opiskeluoikeuden tiedot näytölle.
         */
        OpiskeluoikeusTiedot: {
            /** Format: date */
            alkamispaiva?: string;
            /** Format: date */
            "arvioitu-paattymispaiva"?: string;
            "koulutustoimija-oid"?: string;
            oid: string;
            "oppilaitos-oid": string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "osaamisala-nimi"?: components["schemas"]["Kielistetty"];
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi": components["schemas"]["Kielistetty"];
            /** @description Opiskeluoikeuden tyyppi, esimerkiksi ammatillinenkoulutus. */
            tyyppi?: string;
        };
        /**
         * OpiskeluvalmiuksiaTukevatOpinnot
         * @description Opiskeluvalmiuksia tukevat opinnot. Poistumassa käytöstä; uusi tieto on oppimisen tuki.
         */
        OpiskeluvalmiuksiaTukevatOpinnot: {
            /**
             * Format: date
             * @description Ensimmäinen päivä.
             * @example 2026-01-12
             */
            alku: string;
            /**
             * @description Tiedon sisäinen numero. Hyväksytään yhteensopivuuden vuoksi, mutta palvelu ei tallenna eikä palauta sitä.
             * @example 4711
             */
            id?: number;
            /**
             * @description Mitä opinnot ovat.
             * @example Kerrataan prosenttilaskua ja yksiköitä.
             */
            kuvaus: string;
            /**
             * Format: date
             * @description Viimeinen päivä.
             * @example 2026-04-30
             */
            loppu: string;
            /**
             * @description Opintojen nimi.
             * @example Matematiikan kertaus
             */
            nimi: string;
        };
        /**
         * OppijaHoks
         * @description HOKS opiskelijalle: ilman numeroa, tunnisteena eid.
         */
        OppijaHoks: {
            /** @description Aiemmin hankitut ammatilliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-ammat-tutkinnon-osat"?: components["schemas"]["AiemminHankittuAmmatillinenTutkinnonOsa"][];
            /** @description Aiemmin hankitut paikalliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-paikalliset-tutkinnon-osat"?: components["schemas"]["AiemminHankittuPaikallinenTutkinnonOsa"][];
            /** @description Aiemmin hankitut yhteiset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-yhteiset-tutkinnon-osat"?: components["schemas"]["AiemminHankittuYhteinenTutkinnonOsa"][];
            /**
             * @description HOKSin ulkoinen tunniste, jonka palvelu antaa luonnissa. Opiskelijan näkymissä käytetään tätä numeron sijasta.
             * @example 9b0f4f0e-1d7a-4c3e-8a5b-2f6d7c8e9a10
             */
            eid: string;
            /**
             * Format: date
             * @description Päivä, jona HOKS hyväksyttiin ensimmäisen kerran. Aloituskysely lähtee tämän päivän perusteella.
             * @example 2025-08-18
             */
            "ensikertainen-hyvaksyminen": string;
            /** @description Hankittavat ammatilliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-ammat-tutkinnon-osat"?: components["schemas"]["HankittavaAmmatillinenTutkinnonOsa"][];
            /** @description Hankittavat koulutuksen osat. Vain, kun opiskeluoikeus on TUVA. */
            "hankittavat-koulutuksen-osat"?: components["schemas"]["HankittavaKoulutuksenOsa"][];
            /** @description Hankittavat paikalliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-paikalliset-tutkinnon-osat"?: components["schemas"]["HankittavaPaikallinenTutkinnonOsa"][];
            /** @description Hankittavat yhteiset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-yhteiset-tutkinnon-osat"?: components["schemas"]["HankittavaYhteinenTutkinnonOsa"][];
            /**
             * @description Viimeisimmän hyväksymisen ajankohta: päivä tai päivä ja kellonaika. Ilman aikavyöhykettä kellonaika on UTC-aikaa.
             * @example 2026-01-08T10:15:00Z
             */
            hyvaksytty?: string;
            /**
             * @description Onko HOKS syötetty virkailijan käyttöliittymässä (true) vai lähetetty rajapinnan kautta (false).
             * @example false
             */
            manuaalisyotto?: boolean;
            /**
             * @description Opiskeluoikeuden tunniste Koskessa. Opiskeluoikeudella voi olla vain yksi HOKS, eikä opiskeluoikeutta voi vaihtaa luonnin jälkeen. Opiskeluoikeuden tyypin on oltava ammatillinen koulutus tai TUVA.
             * @example 1.2.246.562.15.76811932029
             */
            "opiskeluoikeus-oid"?: string;
            /** @description Opiskeluvalmiuksia tukevat opinnot. Tyhjä, kun opiskeluoikeus on TUVA. */
            "opiskeluvalmiuksia-tukevat-opinnot"?: components["schemas"]["OpiskeluvalmiuksiaTukevatOpinnot"][];
            /**
             * @description Opiskelijan oppijanumero.
             * @example 1.2.246.562.24.44651722625
             */
            "oppija-oid"?: string;
            /** @description Opiskelijan saama oppimisen tuki. Sallittu myös TUVA-opiskeluoikeudessa. */
            "oppimisen-tuki"?: components["schemas"]["OppimisenTuki"][];
            /**
             * @description Tarvitseeko opiskelija tutkintokoulutusta tai muuta osaamisen hankkimista. Jos ei, opiskelijakyselyitä ei lähetetä.
             * @example true
             */
            "osaamisen-hankkimisen-tarve"?: boolean;
            /**
             * Format: date
             * @description Päivä, jona koko osaaminen on saavutettu: 2.1.2018 tai myöhemmin ja enintään kaksi viikkoa tulevaisuudessa. Päättökysely lähtee tämän päivän perusteella.
             * @example 2026-11-20
             */
            "osaamisen-saavuttamisen-pvm"?: string;
            /**
             * @description Viimeisimmän päivityksen ajankohta lähdejärjestelmässä: päivä tai päivä ja kellonaika.
             * @example 2026-02-02T08:30:00Z
             */
            paivitetty?: string;
            /**
             * @description Opiskelijan puhelinnumero. Säilyy, jos kenttä jätetään pois korvaamisesta; null tyhjentää sen.
             * @example +358 50 123 4567
             */
            puhelinnumero?: string;
            /**
             * @description Opiskelijan sähköpostiosoite. Opiskelijakyselyt lähetetään tähän.
             * @example olli.opiskelija@example.com
             */
            sahkoposti?: string;
            /**
             * @description Samanaikaisen TUVA-opiskeluoikeuden tunniste, kun HOKSin oma opiskeluoikeus ei ole TUVA. Säilyy, jos kenttä jätetään pois korvaamisesta; null tyhjentää sen.
             * @example 1.2.246.562.15.10000000009
             */
            "tuva-opiskeluoikeus-oid"?: string;
            /**
             * @description Opiskelijan uratavoite koodistosta urasuunnitelma.
             * @example urasuunnitelma_0001
             */
            "urasuunnitelma-koodi-uri"?: string;
            /**
             * @description Uratavoitteen koodin versio koodistossa.
             * @example 1
             */
            "urasuunnitelma-koodi-versio"?: number;
            /**
             * @description Lähdejärjestelmän oma versionumero. Palvelu tallentaa sen sellaisenaan.
             * @example 3
             */
            versio?: number;
        };
        /** OppijanIstunto */
        OppijanIstunto: {
            /** @description Kutsumanimi. */
            "common-name": string;
            /** @description Etunimet. */
            "first-name": string;
            /** @description Oppijanumero. */
            oid: string;
            /** @description Sukunimi. */
            surname: string;
            /** @description Asioiko toisen puolesta; aina false. */
            usingValtuudet: boolean;
        };
        /**
         * OppijanIstuntoVastaus
         * @description Oma istunto: kuka olen
         */
        OppijanIstuntoVastaus: {
            data: components["schemas"]["OppijanIstunto"][];
            meta: Record<string, never>;
        };
        /**
         * OppijanNimi
         * @description Oppija.
         */
        OppijanNimi: {
            /**
             * @description Etunimet ja sukunimi.
             * @example Testi Tellervo Esimerkki
             */
            nimi: string;
            /**
             * @description Oppijanumero.
             * @example 1.2.246.562.24.44000000008
             */
            oid: string;
        };
        /** OppijanTiedot */
        OppijanTiedot: {
            "common-name": string;
            "contact-values-group"?: {
                contact: {
                    type: string;
                    value: string;
                }[];
                id: number;
            }[];
            "first-name": string;
            oid: string;
            surname: string;
        };
        /**
         * OppijanTiedotVastaus
         * @description Omat tiedot Oppijanumerorekisteristä
         */
        OppijanTiedotVastaus: {
            data: components["schemas"]["OppijanTiedot"][];
            meta: Record<string, never>;
        };
        /**
         * Oppilaitoshenkilo
         * @description Oppilaitoksen yhteyshenkilö.
         */
        Oppilaitoshenkilo: {
            /**
             * @description Tiedon sisäinen numero. Hyväksytään yhteensopivuuden vuoksi, mutta palvelu ei tallenna eikä palauta sitä.
             * @example 4711
             */
            id?: number;
            /**
             * @description Henkilön nimi.
             * @example Oona Ohjaava
             */
            nimi: string;
            /**
             * @description Henkilön oppilaitos.
             * @example 1.2.246.562.10.54453921329
             */
            "oppilaitos-oid": string;
            /**
             * @description Henkilön tehtävä tai rooli.
             * @example Ammatillinen opettaja
             */
            rooli?: string;
        };
        /**
         * OppimisenTuki
         * @description Opiskelijan saama oppimisen tuki. Tukiopetuksesta (tyyppi 01) ilmoitetaan ajat ja tutkinnon osan tyyppi, muusta tuesta vain tyyppi.
         */
        OppimisenTuki: {
            /**
             * Format: date
             * @description Tukiopetuksen ensimmäinen päivä.
             * @example 2026-09-01
             */
            alku?: string;
            /**
             * Format: date
             * @description Tukiopetuksen viimeinen päivä.
             * @example 2026-10-15
             */
            loppu?: string;
            /**
             * @description Tuen tyyppi koodistosta ammatillinenkoulutusoppimisentuentyyppi. Sallitut: 01, 02 ja 03.
             * @example ammatillinenkoulutusoppimisentuentyyppi_01
             */
            "oppimisen-tuen-tyyppi-koodi-uri": string;
            /**
             * @description Annettiinko tukiopetus ammatillisessa (1) vai yhteisessä (2) tutkinnon osassa, koodistosta ammatillisentutkinnonosanryhma.
             * @example ammatillisentutkinnonosanryhma_2
             */
            "tutkinnon-osan-tyyppi-koodi-uri"?: string;
        };
        /**
         * OsaamisenHankkimistapa
         * @description Jakso, jona osaamista hankitaan yhdellä tavalla: oppilaitoksessa, koulutussopimuksella, oppisopimuksella tai muuten. Työpaikkajaksoja ovat koulutussopimus ja oppisopimus.
         */
        OsaamisenHankkimistapa: {
            /**
             * @description Vapaa tarkenne, jolla jaksot erottaa toisistaan.
             * @example Kevään työpaikkajakso, neljä päivää viikossa
             */
            "ajanjakson-tarkenne"?: string;
            /**
             * Format: date
             * @description Jakson ensimmäinen päivä. Ei ennen opiskeluoikeuden alkamispäivää.
             * @example 2026-01-12
             */
            alku: string;
            /** @description Koulutuksen hankkijan edustaja, kun oppisopimuskoulutus on hankittu toiselta järjestäjältä. */
            "hankkijan-edustaja"?: components["schemas"]["Oppilaitoshenkilo"];
            /**
             * @description Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.
             * @example 4711
             */
            id?: number;
            /** @description Koulutuksen järjestäjän edustaja. */
            "jarjestajan-edustaja"?: components["schemas"]["Oppilaitoshenkilo"];
            /** @description Ajat, joina jakso on keskeytyksissä. Eivät saa mennä päällekkäin. */
            keskeytymisajanjaksot?: components["schemas"]["Keskeytymisajanjakso"][];
            /**
             * Format: date
             * @description Jakson viimeinen päivä. Enintään viisi vuotta alkupäivästä, eikä opiskeluoikeuden arvioidun päättymispäivän jälkeen. Työpaikkakysely lähtee tämän päivän perusteella.
             * @example 2026-04-30
             */
            loppu: string;
            /**
             * Format: uuid
             * @description Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.
             * @example 4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c
             */
            "module-id": string;
            /** @description Muut oppimisympäristöt jakson aikana. */
            "muut-oppimisymparistot"?: components["schemas"]["MuuOppimisymparisto"][];
            /**
             * @description Oppisopimuksen perusta koodistosta oppisopimuksenperusta. Pakollinen oppisopimuksessa, joka päättyy 1.7.2021 tai myöhemmin.
             * @example oppisopimuksenperusta_01
             */
            "oppisopimuksen-perusta-koodi-uri"?: string;
            /**
             * @description Oppisopimuksen perustan koodin versio koodistossa.
             * @example 1
             */
            "oppisopimuksen-perusta-koodi-versio"?: number;
            /**
             * @description Työskentelyn osuus kokoaikaisesta prosentteina; 100 on kokoaikainen. Pakollinen (1–100) työpaikkajaksossa, joka päättyy 1.7.2023 tai myöhemmin, paitsi TELMA-koulutuksessa.
             * @example 100
             */
            "osa-aikaisuustieto"?: number;
            /**
             * @description Hankkimistavan koodi koodistosta osaamisenhankkimistapa.
             * @example osaamisenhankkimistapa_koulutussopimus
             */
            "osaamisen-hankkimistapa-koodi-uri": string;
            /**
             * @description Hankkimistavan koodin versio koodistossa.
             * @example 1
             */
            "osaamisen-hankkimistapa-koodi-versio": number;
            /** @description Työpaikka, sen työtehtävät ja vastuullinen työpaikkaohjaaja. */
            "tyopaikalla-jarjestettava-koulutus"?: components["schemas"]["TyopaikallaJarjestettavaKoulutus"];
            /**
             * @description Lähdejärjestelmän oma tunniste jaksolle; sama jakso pitää saman tunnisteen. Pakollinen työpaikkajaksossa. Virkailijan syöttämälle jaksolle palvelu antaa tunnisteen, jos se puuttuu.
             * @example jakso-2026-001
             */
            "yksiloiva-tunniste"?: string;
        };
        /**
         * OsaamisenOsoittaminen
         * @description Näyttö tai muu tilanne, jossa opiskelija osoittaa osaamisensa.
         */
        OsaamisenOsoittaminen: {
            /**
             * Format: date
             * @description Ensimmäinen päivä.
             * @example 2026-01-12
             */
            alku: string;
            /**
             * @description Tiedon sisäinen numero. Ei mukana, kun HOKS luetaan kokonaisena.
             * @example 4711
             */
            id?: number;
            /** @description Osaamisen osoittamisen järjestäjä. */
            jarjestaja?: components["schemas"]["NaytonJarjestaja"];
            /** @description Koulutuksen järjestäjää edustavat osaamisen arvioijat. */
            "koulutuksen-jarjestaja-osaamisen-arvioijat"?: components["schemas"]["KoulutuksenJarjestajaArvioija"][];
            /**
             * Format: date
             * @description Viimeinen päivä.
             * @example 2026-04-30
             */
            loppu: string;
            /**
             * Format: uuid
             * @description Palvelun antama tunniste, jolla tähän tietoon viitataan esimerkiksi jakolinkissä. Säilyy, kun HOKS korvataan ja tieto on yhä sama.
             * @example 4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c
             */
            "module-id": string;
            nayttoymparisto: components["schemas"]["Nayttoymparisto"];
            /** @description Yhteisten tutkinnon osien osa-alueet, joiden osaaminen samalla osoitetaan. */
            "osa-alueet"?: components["schemas"]["KoodistoKoodi"][];
            /**
             * @description Mitä opiskelija tekee osoittaakseen osaamisensa: työtehtävät tai työtilanteet, kukin omana tekstinään.
             * @example [
             *       "Määräaikaishuolto kahdelle henkilöautolle",
             *       "Asiakkaan vastaanotto"
             *     ]
             */
            "sisallon-kuvaus": string[];
            /** @description Työelämää edustavat osaamisen arvioijat. */
            "tyoelama-osaamisen-arvioijat"?: components["schemas"]["TyoelamaOsaamisenArvioija"][];
            /**
             * @description Mistä ammattitaitovaatimuksista tai osaamistavoitteista poiketaan tämän opiskelijan kohdalla.
             * @example Ei tee nostoja, jotka vaativat kahden käden voimaa.
             */
            "vaatimuksista-tai-tavoitteista-poikkeaminen"?: string;
            /**
             * @description Opiskelijan yksilölliset arviointikriteerit, kukin omana tekstinään.
             * @example [
             *       "Tekee huollon ohjeen mukaan, kun vaiheet käydään ensin yhdessä läpi"
             *     ]
             */
            "yksilolliset-kriteerit"?: string[];
        };
        /**
         * PerusteenKoulutuksenOsa
         * @description TUVA-koulutuksen osa.
         */
        PerusteenKoulutuksenOsa: {
            /**
             * @description Osan numero.
             * @example 7534950
             */
            id: number;
            /**
             * @description Viitteen numero.
             * @example 7535000
             */
            koulutuksenOsaViiteId?: number;
            /**
             * @description Osan nimi.
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
            osaamisalat: components["schemas"]["PerusteenOsaamisala"][];
        };
        /**
         * PerusteenOsaamisala
         * @description Osaamisala.
         */
        PerusteenOsaamisala: {
            /**
             * @description Osaamisalan nimi.
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
        };
        /**
         * PerusteenTutkintonimike
         * @description Tutkintonimike.
         */
        PerusteenTutkintonimike: {
            /**
             * @description Nimikkeen nimi.
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
        };
        /**
         * SaatuJakoPalaute
         * @description Mitä vastaanottaja on kertonut.
         */
        SaatuJakoPalaute: {
            aika: string;
            /**
             * @description Vastaanottaja kertoo nähneensä sovitun, tai että yhteystiedoissa on virhe.
             * @enum {unknown}
             */
            laji: "nahty" | "vaarat-yhteystiedot";
            viesti?: string;
        };
        /**
         * Suunnitelma
         * @description Opiskelijan yksi suunnitelma: asiakirja, opiskeluoikeus ja nimet.
         */
        Suunnitelma: {
            hoks: components["schemas"]["OppijaHoks"];
            kaynti?: components["schemas"]["Kaynti"];
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            opiskeluoikeus: components["schemas"]["OpiskeluoikeusTiedot"];
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * SuunnitelmatNakyma
         * @description Opiskelija ja kaikki hänen suunnitelmansa.
         */
        SuunnitelmatNakyma: {
            oppija: {
                /** @description Onko opiskelija kuitannut palvelun esittelyn. */
                "esittely-nahty": boolean;
                kutsumanimi: string;
                nimi: string;
                oid: string;
            };
            suunnitelmat: components["schemas"]["Suunnitelma"][];
        };
        /**
         * TodennettuArviointiLisatiedot
         * @description Tiedot siitä, miten arvioijat ovat todentaneet aiemmin hankitun osaamisen.
         */
        TodennettuArviointiLisatiedot: {
            /** @description Aiemmin hankitun osaamisen arvioijat. */
            "aiemmin-hankitun-osaamisen-arvioijat"?: components["schemas"]["KoulutuksenJarjestajaArvioija"][];
            /**
             * Format: date
             * @description Päivä, jona osaaminen lähetettiin arvioitavaksi.
             * @example 2025-08-20
             */
            "lahetetty-arvioitavaksi"?: string;
        };
        /**
         * TyoelamaOrganisaatio
         * @description Työelämän organisaatio, jota arvioija edustaa.
         */
        TyoelamaOrganisaatio: {
            /**
             * @description Organisaation nimi.
             * @example Esimerkkikorjaamo Oy
             */
            nimi: string;
            /**
             * @description Organisaation Y-tunnus, jos sellainen on.
             * @example 1234567-1
             */
            "y-tunnus"?: string;
        };
        /**
         * TyoelamaOsaamisenArvioija
         * @description Osaamisen arvioija, joka edustaa työelämää.
         */
        TyoelamaOsaamisenArvioija: {
            /**
             * @description Tiedon sisäinen numero. Hyväksytään yhteensopivuuden vuoksi, mutta palvelu ei tallenna eikä palauta sitä.
             * @example 4711
             */
            id?: number;
            /**
             * @description Arvioijan nimi.
             * @example Tauno Työelämä
             */
            nimi: string;
            organisaatio: components["schemas"]["TyoelamaOrganisaatio"];
        };
        /**
         * TyopaikallaJarjestettavaKoulutus
         * @description Työpaikka, jossa osaamista hankitaan.
         */
        TyopaikallaJarjestettavaKoulutus: {
            /**
             * @description Tiedon sisäinen numero. Hyväksytään yhteensopivuuden vuoksi, mutta palvelu ei tallenna eikä palauta sitä.
             * @example 4711
             */
            id?: number;
            /**
             * @description Keskeiset työtehtävät, kukin omana tekstinään.
             * @example [
             *       "Määräaikaishuollot",
             *       "Renkaanvaihto"
             *     ]
             */
            "keskeiset-tyotehtavat": string[];
            /**
             * @description Työpaikan nimi.
             * @example Esimerkkikorjaamo Oy
             */
            "tyopaikan-nimi": string;
            /**
             * @description Työpaikan Y-tunnus. Pakollinen työpaikkajaksossa, joka päättyy 26.8.2021 tai myöhemmin.
             * @example 1234567-1
             */
            "tyopaikan-y-tunnus"?: string;
            /** @description Vastuullinen työpaikkaohjaaja. Vipusen aineistossa vain tieto siitä, onko ohjaaja ilmoitettu. */
            "vastuullinen-tyopaikka-ohjaaja": components["schemas"]["VastuullinenTyopaikkaOhjaaja"];
        };
        /**
         * Vaatimukset
         * @description Tutkinnon osan tai osa-alueen vaatimukset ePerusteista.
         */
        Vaatimukset: {
            /** @description Arviointikriteerit. */
            arviointi: components["schemas"]["VaatimustenRyhma"][];
            /** @description Ammattitaitovaatimukset tai osaamistavoitteet. */
            vaatimukset: components["schemas"]["VaatimustenRyhma"][];
        };
        /**
         * Vaatimus
         * @description Yksi vaatimus tai arviointikriteeri tekstinä.
         */
        Vaatimus: {
            /** @description Arvosana, jonka kriteeri on; esimerkiksi 3. */
            arvosana?: string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            teksti: components["schemas"]["Kielistetty"];
        };
        /**
         * VaatimustenRyhma
         * @description Vaatimuksia yhteisen otsikon alla.
         */
        VaatimustenRyhma: {
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            otsikko?: components["schemas"]["Kielistetty"];
            rivit: components["schemas"]["Vaatimus"][];
        };
        /**
         * VastuullinenTyopaikkaOhjaaja
         * @description Vastuullinen työpaikkaohjaaja. Yhteystiedot poistetaan kolmen kuukauden kuluttua jakson päättymisestä.
         */
        VastuullinenTyopaikkaOhjaaja: {
            /**
             * @description Tiedon sisäinen numero. Hyväksytään yhteensopivuuden vuoksi, mutta palvelu ei tallenna eikä palauta sitä.
             * @example 4711
             */
            id?: number;
            /**
             * @description Ohjaajan nimi.
             * @example Olavi Ohjaaja
             */
            nimi: string;
            /**
             * @description Ohjaajan puhelinnumero: numeroita, välilyöntejä, sulkeita sekä merkkejä + ja -, enintään 256 merkkiä.
             * @example +358 40 123 4567
             */
            puhelinnumero?: string;
            /**
             * @description Ohjaajan sähköpostiosoite. Työpaikkakysely lähetetään tähän.
             * @example olavi.ohjaaja@example.com
             */
            sahkoposti?: string;
        };
        /**
         * Virhe
         * @description Virhe tai varoitus.
         */
        Virhe: {
            /**
             * @description Virheen pysyvä koodi. Virheluettelo kertoo koodit ja niiden merkitykset.
             * @example hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu
             */
            koodi: string;
            /**
             * @description Kuka voi korjata virheen.
             * @example koulutuksen-jarjestaja
             * @enum {unknown}
             */
            korjaaja: "lahdejarjestelma" | "koulutuksen-jarjestaja" | "opiskelijahallinto" | "oph" | "yrita-uudelleen";
            /**
             * @description Mitä asialle voi tehdä, pyydetyllä kielellä.
             * @example Lisää osa-aikaisuustieto prosentteina väliltä 1–100; kokoaikainen on 100.
             */
            ohje: string;
            /**
             * @description JSON-osoitin (RFC 6901) kenttään, jota virhe koskee. Puuttuu, kun virhe ei koske sisältöä.
             * @example /hankittavat-ammat-tutkinnon-osat/1/osaamisen-hankkimistavat/0/osa-aikaisuustieto
             */
            polku?: string;
            /**
             * @description Mikä on vialla, pyydetyllä kielellä.
             * @example Työpaikkajaksosta puuttuu osa-aikaisuustieto.
             */
            viesti: string;
        };
        /**
         * Virhevastaus
         * @description Vastaus, kun pyyntö ei onnistunut.
         */
        Virhevastaus: {
            /** @description Virhe yhtenä rivinä. */
            error?: string;
            /**
             * @description Virheet sisällön muotoisena puuna: lehtenä virheen viesti, listoissa paikka säilyy ja virheetön alkio on null.
             * @example {
             *       "hankittavat-ammat-tutkinnon-osat": [
             *         null,
             *         {
             *           "osaamisen-hankkimistavat": [
             *             "Lisää osa-aikaisuustieto, joka on välillä 1-100."
             *           ]
             *         }
             *       ]
             *     }
             */
            errors?: unknown;
            /** @description Virhe yhtenä rivinä niissä osoitteissa, joissa avain on aina ollut info. */
            info?: string;
            /** @description Virhe yhtenä rivinä niissä osoitteissa, joissa avain on aina ollut message. */
            message?: string;
            /**
             * @description Pyynnön tunnus. Kerro se, kun kysyt virheestä.
             * @example 0199f3b2-6c1e-7a40-9f53-2b6f1c9d8e7a
             */
            "pyynto-id": string;
            /** @description Virhe yhtenä rivinä niissä osoitteissa, joissa avain on aina ollut reason. */
            reason?: string;
            /** @description Kaikki virheet. */
            virheet: components["schemas"]["Virhe"][];
        };
        /** Ymparisto */
        Ymparisto: {
            /** @description Oppijan kirjautuminen suomeksi. */
            "cas-oppija-login-url-fi": string;
            /** @description Oppijan kirjautuminen ruotsiksi. */
            "cas-oppija-login-url-sv": string;
            /** @description Oppijan uloskirjautuminen suomeksi. */
            "cas-oppija-logout-url-fi": string;
            /** @description Oppijan uloskirjautuminen ruotsiksi. */
            "cas-oppija-logout-url-sv": string;
            /** @description Perusteiden sivut ePerusteissa. */
            "eperusteet-peruste-url": string;
            /** @description Virkailijan palvelujen yhteinen kehys. */
            "raamit-url": string;
            /** @description Virkailijan kirjautuminen. */
            "virkailija-login-url": string;
            /** @description Virkailijan uloskirjautuminen. */
            "virkailija-logout-url": string;
        };
        /**
         * YmparistoVastaus
         * @description Osoitteita käyttöliittymille: kirjautuminen ja uloskirjautuminen
         */
        YmparistoVastaus: {
            data: components["schemas"]["Ymparisto"];
            meta: Record<string, never>;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    haeTutkinnotNimella: {
        parameters: {
            query: {
                /**
                 * @description Osa tutkinnon nimestä.
                 * @example auto
                 */
                nimi: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tutkinnot nimellä */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LoydettyTutkinto"][];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeKoodinVersio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Koodin tai koodiston tunniste.
                 * @example osaamisenhankkimistapa_koulutussopimus
                 */
                koodiUri: string;
                /**
                 * @description Koodin versio.
                 * @example 1
                 */
                versio: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Koodi Koodistossa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Koodi Koodistossa. */
                        data: {
                            [key: string]: unknown;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeOmatKoskitiedot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oppija Koskessa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["KoskiOppija"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    healthcheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Onko palvelu käynnissä */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeJaettu: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Linkin salainen osa.
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                tunnus: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jaon vastaanottajan näkymä. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Jaettu"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    lataaJaetunKalenteri: {
        parameters: {
            query?: {
                /** @description Kieli, jolla tapahtumat kirjoitetaan. */
                kieli?: "fi" | "sv" | "en";
            };
            header?: never;
            path: {
                /**
                 * @description Linkin salainen osa.
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                tunnus: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kalenteri. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    kerroJaosta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Linkin salainen osa.
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                tunnus: string;
            };
            cookie?: never;
        };
        /** @description Vastaanottajan palaute oppilaitokselle ja opiskelijalle. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JakoPalaute"];
            };
        };
        responses: {
            /** @description Viesti on tallennettu. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    lueKalenterisyote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Linkin salainen osa ja .ics. */
                tunnus: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kalenteri. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeYmparisto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Osoitteita käyttöliittymille: kirjautuminen ja uloskirjautuminen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YmparistoVastaus"];
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeTutkinnonOsat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Koodin tai koodiston tunniste.
                 * @example osaamisenhankkimistapa_koulutussopimus
                 */
                koodiUri: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tutkinnon osat koodilla */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: unknown;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeKoulutuksenOsat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Koodin tai koodiston tunniste.
                 * @example osaamisenhankkimistapa_koulutussopimus
                 */
                koodiUri: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TUVA-koulutuksen osat koodilla */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PerusteenKoulutuksenOsa"][];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haePeruste: {
        parameters: {
            query: {
                /**
                 * @description Perusteen diaarinumero, tarkasti.
                 * @example OPH-2762-2017
                 */
                diaarinumero: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tutkinnon peruste ePerusteissa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Tutkinnon peruste ePerusteissa. */
                        data: {
                            [key: string]: unknown;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeOpsRakenne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Perusteen numero ePerusteissa.
                 * @example 6779583
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tutkinnon rakenne ePerusteissa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Tutkinnon rakenne ePerusteissa. */
                        data: {
                            [key: string]: unknown;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeRakenne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Perusteen numero ePerusteissa.
                 * @example 6779583
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tutkinnon rakenne ePerusteissa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Tutkinnon rakenne ePerusteissa. */
                        data: {
                            [key: string]: unknown;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeKoodi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Koodin tai koodiston tunniste.
                 * @example osaamisenhankkimistapa_koulutussopimus
                 */
                koodiUri: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Koodi Koodistossa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Koodi Koodistossa. */
                        data: {
                            [key: string]: unknown;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeTekstit: {
        parameters: {
            query?: {
                /** @description Tekstien luokka. */
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Käyttöliittymän tekstit Lokalisoinnissa */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: unknown;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeOrganisaatio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Organisaation tunniste.
                 * @example 1.2.246.562.10.54453921329
                 */
                oid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organisaatio Organisaatiopalvelussa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Organisaatio Organisaatiopalvelussa. */
                        data: {
                            [key: string]: unknown;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    esikatseleJakoa: {
        parameters: {
            query: {
                /**
                 * @description HOKSin pysyvä tunniste.
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                "hoks-eid": string;
                /** @description Näytetäänkö ammattitaitovaatimukset. */
                "nayta-vaatimukset"?: boolean;
                /** @description Näytetäänkö oppilaitoksen yhteyshenkilö. */
                "nayta-yhteyshenkilo"?: boolean;
                /**
                 * @description Jaettavan jakson tai näytön module-id.
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                "shared-module-uuid": string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jaon vastaanottajan näkymä. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Jaettu"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    luoJako: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Uusi jako. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JakolinkkiLuonti"];
            };
        };
        responses: {
            /** @description Jaa jakso tai näyttö */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Jaon osoite rajapinnassa. */
                            uri: string;
                        };
                        meta: {
                            /**
                             * @description Jaon tunnus (share-id). Se ei ole linkki.
                             * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                             */
                            uuid: string;
                        };
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeJako: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Jaon tunnus (share-id).
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oma jako: mitä siinä on jaettu. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Jakolinkki"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    lopetaJako: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Jaon tunnus (share-id).
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jako on lopetettu. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    jatkaJakoa: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Jaon tunnus (share-id).
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                uuid: string;
            };
            cookie?: never;
        };
        /** @description Jaon uusi viimeinen päivä. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JakolinkkiMuutos"];
            };
        };
        responses: {
            /** @description Jaolla on uusi viimeinen päivä. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    vaihdaJaonLinkki: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Jaon tunnus (share-id).
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jaolla on uusi linkki. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeModuulinJaot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Jakson tai näytön module-id.
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                moduleUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Omat jaot jaksosta tai näytöstä */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JakolinkkiListaus"][];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    lataaKalenteri: {
        parameters: {
            query?: {
                /** @description Vain tämä suunnitelma; muuten kaikki voimassa olevat. */
                eid?: string;
                /** @description Kieli, jolla tapahtumat kirjoitetaan. */
                kieli?: "fi" | "sv" | "en";
                /** @description Vain tämä jakso tai näyttö. */
                "module-id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kalenteri. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeKalenterisyote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oman kalenterisyötteen osoite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Kalenterisyote"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    luoKalenterisyote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Uusi syöte. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KalenterisyoteLuonti"];
            };
        };
        responses: {
            /** @description Oman kalenterisyötteen osoite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Kalenterisyote"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    lopetaKalenterisyote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Syötettä ei enää ole. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeOmatJaot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Omat jaot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            jaot: components["schemas"]["OmaJako"][];
                            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
                            nimet: {
                                [key: string]: components["schemas"]["Nimi"];
                            };
                            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
                            "puuttuvat-palvelut": string[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeKatselut: {
        parameters: {
            query?: {
                /** @description Sivutus: vain tätä aiemmat. */
                ennen?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kuka on katsonut tai muuttanut omia tietoja */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            katselut: components["schemas"]["Katselu"][];
                            /** @description Parametrin ennen arvo seuraavalle sivulle. Puuttuu, kun enempää ei ole. */
                            seuraava?: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeSuunnitelmatNakyma: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opiskelija ja kaikki hänen suunnitelmansa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SuunnitelmatNakyma"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    merkitseKaynti: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description HOKSin pysyvä tunniste.
                 * @example 0199f3b2-6c1e-7a40-9f53-2b6f1c9d8e7a
                 */
                eid: string;
            };
            cookie?: never;
        };
        /** @description Minkä version opiskelija on nähnyt. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KayntiTallennus"];
            };
        };
        responses: {
            /** @description Käynti on merkitty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeMuutoksetKaynninJalkeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description HOKSin pysyvä tunniste.
                 * @example 0199f3b2-6c1e-7a40-9f53-2b6f1c9d8e7a
                 */
                eid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mitä on muuttunut edellisen käynnin jälkeen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MuutoksetKaynninJalkeen"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeVaatimukset: {
        parameters: {
            query?: {
                /**
                 * @description Vain tämä yhteisen tutkinnon osan osa-alue.
                 * @example ammatillisenoppiaineet_vvai
                 */
                "osa-alue"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Tutkinnon osan koodi.
                 * @example tutkinnonosat_104061
                 */
                koodiUri: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tyhjät listat, kun ePerusteet ei kerro vaatimuksia. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Vaatimukset"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeOmaNimi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oppijanumero. */
                oid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oppija. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OppijanNimi"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeOmatHoksit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oppijanumero. */
                oid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opiskelijan omat HOKSit kokonaisina. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OppijaHoks"][];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeOmatOpiskeluoikeudet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oppijanumero. */
                oid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opiskeluoikeudet niin kuin Koski ne kertoo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown[];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeOppijanIstunto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oma istunto: kuka olen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppijanIstuntoVastaus"];
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    paataOppijanIstunto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Istunto on päättynyt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeAsetukset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oppijan valinnat; tyhjä olio, kun niitä ei ole tallennettu. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Oppijan valinnat sovelluksessa: mikä tahansa JSON-olio.
                         * @example {
                         *       "naytetaan-ohje": false
                         *     }
                         */
                        data: {
                            [key: string]: unknown;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    tallennaAsetukset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Oppijan valinnat sovelluksessa: mikä tahansa JSON-olio. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "naytetaan-ohje": false
                 *     }
                 */
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Asetukset on tallennettu. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
    haeOppijanTiedot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Omat tiedot Oppijanumerorekisteristä */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppijanTiedotVastaus"];
                };
            };
            /** @description Vastaus, kun pyyntö ei onnistunut. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Virhevastaus"];
                };
            };
        };
    };
}
