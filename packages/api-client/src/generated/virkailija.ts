// Made by generate.ts from the OpenAPI document.
export interface paths {
    "/ehoks-virkailija-backend/api/v1/healthcheck": {
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
    "/ehoks-virkailija-backend/api/v1/heratepalvelu/onrmodify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Oppija on muuttunut Oppijanumerorekisterissä
         * @description Nimi haetaan uudelleen, ja oppijan duplikaattien tiedot siirretään oppijalle.
         */
        post: operations["oppijaMuuttuiRekisterissa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/heratepalvelu/opiskelijan-yhteystiedot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Poista päättyneiden opiskeluoikeuksien opiskelijoiden yhteystiedot
         * @description Käy kerralla läpi noin sata vanhaa HOKSia. Opiskeluoikeuden päättyminen tarkistetaan Koskesta.
         */
        delete: operations["poistaOpiskelijoidenYhteystiedot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/heratepalvelu/tyopaikkaohjaajan-yhteystiedot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Poista päättyneiden työpaikkajaksojen ohjaajien yhteystiedot
         * @description Poistaa kerralla noin sadan yli kolme kuukautta sitten päättyneen jakson tiedot, myös versioista.
         */
        delete: operations["poistaOhjaajienYhteystiedot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Luo HOKS
         * @description Tallentaa uuden HOKSin. Opiskeluoikeus haetaan Koskesta ja opiskelija Oppijanumerorekisteristä. Kaikki muoto- ja sääntövirheet kerrotaan yhdessä vastauksessa; silloin mitään ei tallenneta.
         */
        post: operations["luoHoks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hae HOKS */
        get: operations["haeHoks"];
        /**
         * Korvaa HOKS
         * @description Korvaa HOKSin kokonaan: mikä jätetään pois, poistuu. Vain puhelinnumero ja tuva-opiskeluoikeus-oid säilyvät, jos ne jätetään pois; null tyhjentää ne. Osat, jotka ovat samat kuin ennen, pitävät module-id:nsä. Sisältö, joka on sama kuin tallennettu, ei tee uutta versiota.
         */
        put: operations["korvaaHoks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Muuta HOKSin ylimmän tason tietoja
         * @description Muuttaa vain annetut ylimmän tason kentät; null tyhjentää vapaaehtoisen kentän. Tutkinnon osia ja muita listoja voi muuttaa vain korvaamalla koko HOKSin.
         */
        patch: operations["paivitaHoks"];
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/aiemmin-hankittu-ammat-tutkinnon-osa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lisää HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/aiemmin-hankittu-ammat-tutkinnon-osa/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Muuta HOKSin osaa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/aiemmin-hankittu-paikallinen-tutkinnon-osa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lisää HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/aiemmin-hankittu-paikallinen-tutkinnon-osa/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Muuta HOKSin osaa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/aiemmin-hankittu-yhteinen-tutkinnon-osa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lisää HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/aiemmin-hankittu-yhteinen-tutkinnon-osa/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Muuta HOKSin osaa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/hankintakoulutukset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * HOKSin hankintakoulutukset
         * @description Tieto on Koskesta siltä hetkeltä, jona HOKS viimeksi tallennettiin.
         */
        get: operations["haeHankintakoulutukset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/hankittava-ammat-tutkinnon-osa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lisää HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/hankittava-ammat-tutkinnon-osa/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Muuta HOKSin osaa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/hankittava-paikallinen-tutkinnon-osa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lisää HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/hankittava-paikallinen-tutkinnon-osa/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Muuta HOKSin osaa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/hankittava-yhteinen-tutkinnon-osa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lisää HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/hankittava-yhteinen-tutkinnon-osa/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Muuta HOKSin osaa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/opiskeluvalmiuksia-tukevat-opinnot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lisää HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/opiskeluvalmiuksia-tukevat-opinnot/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae HOKSin osa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Muuta HOKSin osaa
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410, kun kutsujalla on oikeus HOKSiin.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description HOKSin numero. */
                    hoksId: number;
                    /** @description Osan numero. */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/versiot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae HOKSin versiot
         * @description Kaikki tallennetut versiot uusin ensin: milloin, miten ja kenen tallentamana.
         */
        get: operations["haeHoksinVersiot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/versiot/{versioNro}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hae HOKS sellaisena kuin se oli */
        get: operations["haeHoksinVersio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/{hoksId}/versiot/{versioNro}/muutokset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae, mitä versio muutti
         * @description Erot edelliseen versioon. Listan alkiot kohdistetaan sen mukaan, mitä ne ovat: väliin lisätty alkio on yksi muutos, ja siirretty alkio on poistunut yhdestä paikasta ja lisätty toiseen. HOKSin ensimmäinen versio on kokonaan uusi.
         */
        get: operations["haeHoksinVersionMuutokset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/erat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tallenna erä HOKSeja
         * @description Luo tai korvaa kunkin HOKSin opiskeluoikeuden mukaan, kuten PUT /hoks/opiskeluoikeus/{oid}. Yhden virhe ei estä muita: vastauksessa on jokaisen tulos erän järjestyksessä. Erässä on enintään 200 HOKSia ja 16 Mt. Tyypillä application/x-ndjson kukin rivi on yksi HOKS, ja rivit käsitellään sitä mukaa kuin ne tulevat.
         */
        post: operations["tallennaEra"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/muutokset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Seuraa HOKSien muutoksia
         * @description Oman organisaation HOKSit, jotka ovat muuttuneet annetun numeron jälkeen, muutosten järjestyksessä. Kukin HOKS on mukana kerran, viimeisimmässä muodossaan, ja poistetusta kerrotaan poiston ajankohta. Aloita nollasta ja anna seuraavassa kutsussa kenttään after edellisen vastauksen viimeisin: yhtään muutosta ei jää väliin, vaikka HOKSeja tallennetaan samaan aikaan. Kun lisaa on false, uusin muutos on luettu.
         */
        get: operations["haeMuutokset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/opiskeluoikeus/{opiskeluoikeusOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae opiskeluoikeuden HOKS
         * @description Vastaa ylimmän tason tiedot ilman tutkinnon osia; koko HOKSin saa numerolla.
         */
        get: operations["haeHoksOpiskeluoikeudella"];
        /**
         * Luo tai korvaa opiskeluoikeuden HOKS
         * @description Luo HOKSin, tai korvaa opiskeluoikeuden HOKSin täsmälleen lähetetyllä. Sama pyyntö voidaan toistaa turvallisesti. `If-None-Match: *`: vain luonti.
         */
        put: operations["tallennaHoksOpiskeluoikeudella"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/osaamisen-hankkimistapa/{moduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Yksi osaamisen hankkimistapa
         * @description Vain Opetushallituksen palvelukäyttäjille. Jaksolla on tunnisteena module-id, ei rivinumeroa.
         */
        get: operations["haeOsaamisenHankkimistapa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/hoks/paged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae HOKSit tilastoja varten
         * @description Koko maan HOKSit numerojärjestyksessä ilman yhteystietoja ja henkilöiden nimiä, poistetutkin. Vaatii lukuoikeuden Opetushallituksen organisaatiossa. Aloita nollasta ja anna seuraavassa kutsussa kenttään from-id edellisen vastauksen last-id; kaikki on luettu, kun sekä result että failed-ids ovat tyhjiä.
         */
        get: operations["haeHoksitTilastoihin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/misc/environment": {
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
    "/ehoks-virkailija-backend/api/v1/oikeudet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae omat oikeudet
         * @description Kenen palvelulippu on ja mitä eHOKS-oikeuksia sillä on. Organisaatiossa annettu oikeus koskee myös sen alaisia organisaatioita.
         */
        get: operations["haeOikeudet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/tiedonsiirrot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hae tiedonsiirtojen loki
         * @description Oman organisaation järjestelmien yritykset tallentaa HOKSeja, uusin ensin: mikä hyväksyttiin, mikä hylättiin ja miksi, ja onko hylätty jo korjattu. Virheet kerrotaan otsakkeen Accept-Language kielellä. Seuraavan sivun saa antamalla viimeisen rivin id:n kentässä before. Rivit säilyvät vuoden.
         */
        get: operations["haeTiedonsiirrot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/validointi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tarkista HOKSin muoto
         * @description Tarkistaa muodon ja ne säännöt, jotka eivät tarvitse opiskeluoikeutta. Ei vaadi palvelulippua, eikä kysy mitään muilta palveluilta. Koko tarkistuksen tekee luonti parametrilla dry-run=true.
         */
        post: operations["validoiHoks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unohda muiden palvelujen vastaukset
         * @description Tyhjentää sen palvelinprosessin muistin, johon pyyntö osuu. Otsake `x-prosessi` kertoo, mikä se oli.
         */
        delete: operations["tyhjennaValimuisti"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/external/eperusteet/{koodiUri}": {
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
    "/ehoks-virkailija-backend/api/v1/virkailija/external/eperusteet/koulutuksenOsa/{koodiUri}": {
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
    "/ehoks-virkailija-backend/api/v1/virkailija/external/eperusteet/tutkinnot": {
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
    "/ehoks-virkailija-backend/api/v1/virkailija/external/eperusteet/tutkinnot/{id}/suoritustavat/ops/tutkinnonosat": {
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
    "/ehoks-virkailija-backend/api/v1/virkailija/external/eperusteet/tutkinnot/{id}/suoritustavat/reformi/rakenne": {
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
    "/ehoks-virkailija-backend/api/v1/virkailija/external/koodisto/{koodiUri}": {
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
    "/ehoks-virkailija-backend/api/v1/virkailija/external/koodisto/{koodiUri}/koodi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Koodiston koodit */
        get: operations["haeKoodistonKoodit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/external/koodisto/{koodiUri}/versiot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Koodin versiot */
        get: operations["haeKoodinVersiot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/external/lokalisointi": {
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
    "/ehoks-virkailija-backend/api/v1/virkailija/external/organisaatio/{oid}": {
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
    "/ehoks-virkailija-backend/api/v1/virkailija/external/organisaatio/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisaatiot tunnisteilla */
        get: operations["haeOrganisaatiot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/hoks/{hoksId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kenen HOKS on */
        get: operations["haeHoksinOmistaja"];
        put?: never;
        post?: never;
        /**
         * Poista HOKS pysyvästi
         * @description Poistaa HOKSin versioineen ja sen opiskeluoikeuden tiedot. Muutossyötteeseen jää tieto poistosta ilman henkilötietoja.
         */
        delete: operations["poistaHoksPysyvasti"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/hoks/{hoksId}/deletion-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pysyvästi poistettavan HOKSin tiedot */
        get: operations["haePoistotiedot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/hoks/{hoksId}/jaot/{uuid}/lopetus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lopeta opiskelijan jako
         * @description Opiskelija näkee syyn. Vaatii kirjoitusoikeuden HOKSin oppilaitokseen.
         */
        post: operations["lopetaOpiskelijanJako"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/hoks/{hoksId}/undo-shallow-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Palauta poistettu HOKS */
        patch: operations["palautaHoks"];
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hae puuttuvat tutkintojen nimet Koskesta */
        post: operations["taydennaHakemisto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/luonnokset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Omat keskeneräiset HOKSit */
        get: operations["haeLuonnokset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/luonnokset/{avain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oma keskeneräinen HOKS */
        get: operations["haeLuonnos"];
        /**
         * Tallenna keskeneräinen HOKS
         * @description If-Match: vain, jos luonnosta ei ole sillä välin tallennettu toisessa ikkunassa (412).
         */
        put: operations["tallennaLuonnos"];
        post?: never;
        /** Poista keskeneräinen HOKS */
        delete: operations["poistaLuonnos"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/missing-oo-hoksit/{oppilaitosOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** HOKSit, joiden opiskeluoikeutta ei ole Koskessa */
        get: operations["haePuuttuvatOpiskeluoikeudet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/etusivu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oppilaitoksen tilanne: tehtävien määrät, viimeisen vuorokauden siirrot ja HOKSien määrät */
        get: operations["haeEtusivuNakyma"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/hoks/{hoksId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yksi HOKS nimineen */
        get: operations["haeHoksNakyma"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/hoks/{hoksId}/historia": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** HOKSin versiot ja niiden tallentajat */
        get: operations["haeHoksHistoria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/hoks/{hoksId}/historia/{versioNro}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mitä HOKSin versio muutti */
        get: operations["haeHoksMuutokset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/hoks/{hoksId}/jaot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** HOKSin voimassa olevat jaot */
        get: operations["haeHoksJaot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/hoks/eid/{eid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yksi HOKS nimineen pysyvällä tunnisteella */
        get: operations["haeHoksNakymaTunnisteella"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/lomake/hoks/{hoksId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** HOKS muokattavaksi */
        get: operations["haeLomakeHoks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/lomake/koodistot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lomakkeen koodistot */
        get: operations["haeLomakkeenKoodistot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/lomake/koodit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tutkinnon osat nimellä tai koodilla */
        get: operations["haeLomakkeenKoodit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/lomake/oppijat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opiskelijat, joista valita */
        get: operations["haeLomakkeenOppijat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/lomake/uusi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opiskelija ja opiskeluoikeudet, joille HOKS tehdään */
        get: operations["haeLomakeUusi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/oppijat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oppilaitoksen opiskelijat: haku, rajaukset ja yksi sivu */
        get: operations["haeOppijalista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/oppijat/vaihtoehdot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tutkinnot ja osaamisalat, joilla listan voi rajata */
        get: operations["haeOppijalistanVaihtoehdot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/oppijat/vienti": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lista tiedostona: haun kaikki rivit */
        get: operations["vieOppijalista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/raportit/opiskeluoikeudettomat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** HOKSit, joiden opiskeluoikeutta ei ole Koskessa */
        get: operations["haeOpiskeluoikeudettomienRaportti"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/raportit/opiskeluoikeudettomat/vienti": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** HOKSit, joiden opiskeluoikeutta ei ole Koskessa, tiedostona */
        get: operations["vieOpiskeluoikeudettomat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/raportit/tyopaikkajaksot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oppilaitoksen opiskelijoiden työpaikkajaksot yhteystietoineen ja puutteineen */
        get: operations["haeTyopaikkajaksojenRaportti"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/raportit/tyopaikkajaksot/vienti": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Työpaikkajaksot tiedostona: kaikki rivit */
        get: operations["vieTyopaikkajaksot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/siirrot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Oppilaitoksen siirtoloki
         * @description Järjestelmien yritykset tallentaa HOKSeja ilman koeajoja. Rivit säilyvät vuoden.
         */
        get: operations["haeSiirrotNakyma"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/tehtavat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mitä oppilaitoksessa on tehtävää: määrät lajeittain ja yhden lajin rivit */
        get: operations["haeTehtavatNakyma"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/yllapito/ajot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Taustatyöt */
        get: operations["haeAjot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/yllapito/haku": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hae millä tahansa tunnisteella */
        get: operations["haeTunnisteella"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/yllapito/jarjestelma": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Palvelun tila
         * @description Jonot ja tietokanta ovat kaikkien prosessien yhteiset. Kutsut muihin palveluihin, muisti ja välimuistit ovat sen prosessin, joka vastaa.
         */
        get: operations["haeJarjestelma"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/yllapito/kayttoonotto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** eHOKSin käyttöönotto */
        get: operations["haeKayttoonotto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/yllapito/koulutustoimijat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Koulutustoimijat, joilla on opiskeluoikeuksia eHOKSissa */
        get: operations["haeKoulutustoimijat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/nakymat/yllapito/tietue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kaikki yhdestä HOKSista, opiskeluoikeudesta tai oppijasta */
        get: operations["haeTietue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/onrmodify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Oppija on muuttunut Oppijanumerorekisterissä
         * @description Nimi haetaan uudelleen, ja oppijan duplikaattien tiedot siirretään oppijalle.
         */
        post: operations["oppijaMuuttui"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/opiskeluoikeudet/{koulutustoimijaOid}/deletion-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Koulutustoimijan opiskeluoikeuksien määrä */
        get: operations["laskeOpiskeluoikeudet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/opiskeluoikeudet/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hae koulutustoimijan opiskeluoikeuksien tiedot uudelleen */
        put: operations["paivitaOpiskeluoikeudet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/opiskeluoikeus/{opiskeluoikeusOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opiskeluoikeuden HOKSin numero */
        get: operations["haeHoksinNumero"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/opiskeluoikeus/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hae opiskeluoikeuden tiedot uudelleen */
        put: operations["paivitaOpiskeluoikeus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/oppija/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hae oppijan nimi uudelleen */
        put: operations["paivitaOppija"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/oppijat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hae oppilaitoksen opiskelijat, joilla on HOKS */
        get: operations["haeOppijat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/oppijat/{oppijaOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opiskelija */
        get: operations["haeOppija"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/oppijat/{oppijaOid}/hoksit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opiskelijan HOKSit
         * @description Oman organisaation HOKSit ylimmän tason tietoina. Jos niistä jonkin opiskeluoikeus on voimassa, mukana ovat opiskelijan kaikki HOKSit.
         */
        get: operations["haeOppijanHoksit"];
        put?: never;
        /**
         * Luo HOKS käyttöliittymästä
         * @description Kuten rajapinnan HOKS, mutta työpaikkajaksolta ei vaadita yksilöivää tunnistetta: palvelu antaa sen. HOKS merkitään käsin syötetyksi.
         */
        post: operations["luoHoksVirkailijana"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/oppijat/{oppijaOid}/hoksit/{hoksId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opiskelijan yksi HOKS */
        get: operations["haeOppijanHoks"];
        /**
         * Korvaa opiskelijan HOKS
         * @description Kuten rajapinnan PUT, mutta työpaikkajaksolta ei vaadita yksilöivää tunnistetta: jakso pitää sille annetun, tai saa uuden.
         */
        put: operations["korvaaHoksVirkailijana"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Muuta opiskelijan HOKSin ylimmän tason tietoja */
        patch: operations["paivitaHoksVirkailijana"];
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/oppijat/{oppijaOid}/hoksit/{hoksId}/shallow-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Poista HOKS
         * @description HOKS katoaa kaikilta näkyvistä, ja Opetushallituksen pääkäyttäjä voi palauttaa sen. Vaatii HOKSin poisto-oikeuden oppilaitoksessa ja voimassa olevan opiskeluoikeuden.
         */
        patch: operations["poistaHoks"];
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/oppijat/{oppijaOid}/hoksit/oppilaitos/{oppilaitosOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opiskelijan HOKSit yhdessä oppilaitoksessa
         * @description Ylimmän tason tiedot. Jos oppilaitoksen HOKSeista jonkin opiskeluoikeus on voimassa, mukana ovat opiskelijan kaikki HOKSit.
         */
        get: operations["haeOppilaitoksenHoksit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/oppijat/{oppijaOid}/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Päivitä oppijan tiedot
         * @deprecated
         * @description Osoite on poistettu käytöstä: vastaus on aina 410.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Oppijanumero. */
                    oppijaOid: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
    "/ehoks-virkailija-backend/api/v1/virkailija/oppijat/{oppijaOid}/opiskeluoikeudet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opiskelijan opiskeluoikeudet Koskessa
         * @description Oman organisaation opiskeluoikeudet; jos niistä jokin on voimassa, mukana ovat kaikki.
         */
        get: operations["haeOppijanOpiskeluoikeudet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/oppijat/{oppijaOid}/with-oo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opiskelija ja yksi opiskeluoikeus */
        get: operations["haeOppijaJaOikeus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oma istunto: kuka olen ja mihin organisaatioihin minulla on oikeuksia */
        get: operations["haeVirkailijanIstunto"];
        put?: never;
        post?: never;
        /** Päätä oma istunto */
        delete: operations["paataVirkailijanIstunto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/session/opintopolku": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CAS palauttaa virkailijan selaimen: istunto alkaa */
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
                /** @description Virkailijan käyttöliittymään. */
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
        /** CAS päättää virkailijan istunnon */
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
                /** @description Istunto on päättynyt, jos se oli olemassa. */
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
    "/ehoks-virkailija-backend/api/v1/virkailija/system-info/cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Muistissa olevat vastaukset */
        get: operations["haeValimuisti"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/system-info/hoksit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** HOKSien määrä */
        get: operations["laskeHoksit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/system-info/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Palvelinprosessin muisti */
        get: operations["haeMuisti"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/system-info/oppijaindex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mitä hakemistosta puuttuu */
        get: operations["haeHakemistonTila"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/tep-jakso-raportti": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Työpaikkajaksot, joilta puuttuu osa-aikaisuustieto */
        get: operations["haeJaksoraportti"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/yllapito/ajot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Käynnistä taustatyö */
        post: operations["kaynnistaAjo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/yllapito/ajot/{ajoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Peru taustatyön ajo */
        delete: operations["peruAjo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/api/v1/virkailija/yllapito/kayttoonotto/vienti": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Käyttöönotto koulutuksen järjestäjittäin tiedostona */
        get: operations["vieKayttoonotto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ehoks-virkailija-backend/cas-security-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CAS palauttaa virkailijan selaimen: istunto alkaa */
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
                /** @description Virkailijan käyttöliittymään. */
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
        /** CAS päättää virkailijan istunnon */
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
                /** @description Istunto on päättynyt, jos se oli olemassa. */
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
         * AiemminHankittuAmmatillinenTutkinnonOsaLuonti
         * @description Ammatillinen tutkinnon osa, jonka osaaminen on hankittu aiemmin.
         */
        AiemminHankittuAmmatillinenTutkinnonOsaLuonti: {
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /**
             * @description Onko osaamisen hankkimisessa tai osoittamisessa jotakin, mikä koulutuksen järjestäjän mielestä on olennaista ottaa huomioon.
             * @example false
             */
            "olennainen-seikka"?: boolean;
            /** @description Näyttö, jolla aiemmin hankittu osaaminen todennetaan. */
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminenLuonti"][];
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
         * AiemminHankittuAmmatillinenTutkinnonOsaVipunen
         * @description Ammatillinen tutkinnon osa, jonka osaaminen on hankittu aiemmin.
         */
        AiemminHankittuAmmatillinenTutkinnonOsaVipunen: {
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
            "module-id"?: string;
            /**
             * @description Onko osaamisen hankkimisessa tai osoittamisessa jotakin, mikä koulutuksen järjestäjän mielestä on olennaista ottaa huomioon.
             * @example false
             */
            "olennainen-seikka"?: boolean;
            /** @description Näyttö, jolla aiemmin hankittu osaaminen todennetaan. */
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminenVipunen"][];
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
         * AiemminHankittuPaikallinenTutkinnonOsaLuonti
         * @description Paikallinen tutkinnon osa, jonka osaaminen on hankittu aiemmin.
         */
        AiemminHankittuPaikallinenTutkinnonOsaLuonti: {
            /**
             * @description Paikallisen tutkinnon osan tunniste ePerusteiden AMOSAA-palvelussa.
             * @example 7485923
             */
            "amosaa-tunniste"?: string;
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
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminenLuonti"][];
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
         * AiemminHankittuPaikallinenTutkinnonOsaVipunen
         * @description Paikallinen tutkinnon osa, jonka osaaminen on hankittu aiemmin.
         */
        AiemminHankittuPaikallinenTutkinnonOsaVipunen: {
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
            "module-id"?: string;
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
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminenVipunen"][];
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
         * AiemminHankittuYhteinenTutkinnonOsaLuonti
         * @description Yhteinen tutkinnon osa, jonka osaamista on hankittu aiemmin.
         */
        AiemminHankittuYhteinenTutkinnonOsaLuonti: {
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /** @description Tutkinnon osan osa-alueet. Lista voi olla tyhjä. */
            "osa-alueet": components["schemas"]["AiemminHankitunYTOnOsaAlueLuonti"][];
            /** @description Näyttö, jolla aiemmin hankittu osaaminen todennetaan. */
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminenLuonti"][];
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
         * AiemminHankittuYhteinenTutkinnonOsaVipunen
         * @description Yhteinen tutkinnon osa, jonka osaamista on hankittu aiemmin.
         */
        AiemminHankittuYhteinenTutkinnonOsaVipunen: {
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
            "module-id"?: string;
            /** @description Tutkinnon osan osa-alueet. Lista voi olla tyhjä. */
            "osa-alueet": components["schemas"]["AiemminHankitunYTOnOsaAlueVipunen"][];
            /** @description Näyttö, jolla aiemmin hankittu osaaminen todennetaan. */
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminenVipunen"][];
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
         * AiemminHankitunYTOnOsaAlueLuonti
         * @description Yhteisen tutkinnon osan osa-alue, jonka osaaminen on hankittu aiemmin.
         */
        AiemminHankitunYTOnOsaAlueLuonti: {
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
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
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminenLuonti"][];
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
         * AiemminHankitunYTOnOsaAlueVipunen
         * @description Yhteisen tutkinnon osan osa-alue, jonka osaaminen on hankittu aiemmin.
         */
        AiemminHankitunYTOnOsaAlueVipunen: {
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
            "module-id"?: string;
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
            "tarkentavat-tiedot-naytto"?: components["schemas"]["OsaamisenOsoittaminenVipunen"][];
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
         * Ajo
         * @description Taustatyön yksi ajo.
         */
        Ajo: {
            /** @example 2026-11-22T10:00:00.000Z */
            alkoi?: string;
            /** @description Käynnistäjän nimi, tai OID, jos nimeä ei saatu; puuttuu, kun ajastus. */
            aloittaja?: string;
            /** @example 12 */
            id: number;
            kaikkiaan?: number;
            /** @example 2026-11-22T10:00:00.000Z */
            luotu: string;
            /** @example koski-massaluovutus */
            nimi: string;
            /** @example 2026-11-22T10:00:00.000Z */
            paattyi?: string;
            syote: {
                [key: string]: string;
            };
            tehty: number;
            /** @enum {unknown} */
            tila: "odottaa" | "kaynnissa" | "valmis" | "epaonnistui" | "peruttu";
            tulos?: {
                [key: string]: number;
            };
            /** @description Epäonnistumisen laji. */
            virhe?: string;
        };
        /**
         * AjonKaynnistys
         * @description Taustatyön käynnistys.
         */
        AjonKaynnistys: {
            /** @example opiskeluoikeuksien-paivitys */
            nimi: string;
            syote: {
                "koulutustoimija-oid"?: string;
            };
        };
        /**
         * AjotNakyma
         * @description Taustatyöt, kesken olevat ajot ja päättyneet ajot uusin ensin.
         */
        AjotNakyma: {
            /** @description Ajot, jotka odottavat tai ovat käynnissä, vanhin ensin. */
            kesken: components["schemas"]["Ajo"][];
            /** @description Päättyneitä on vanhempiakin. */
            lisaa: boolean;
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            paattyneet: components["schemas"]["Ajo"][];
            tyot: components["schemas"]["Tyo"][];
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
         * EraMeta
         * @description Erän tulokset yhteensä.
         */
        EraMeta: {
            /**
             * @description Kuinka moni HOKS hylättiin.
             * @example 2
             */
            hylatyt: number;
            /**
             * @description Kuinka moni HOKS hyväksyttiin.
             * @example 198
             */
            hyvaksytyt: number;
        };
        /**
         * EranTulos
         * @description Mitä erän yhdelle HOKSille tapahtui.
         */
        EranTulos: {
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            id?: number;
            /**
             * @description HOKSin paikka erässä nollasta alkaen.
             * @example 0
             */
            indeksi: number;
            /**
             * @description HTTP-tila, jonka tämä HOKS olisi saanut yksin: 201 luotu, 200 korvattu tai ennallaan, muuten virhe.
             * @example 201
             */
            tila: number;
            /** @description Varoitukset: tiedot kelpaavat, mutta tuskin tarkoittavat sitä, mitä pitäisi. Tyhjä, kun niitä ei ole. */
            varoitukset?: components["schemas"]["Virhe"][];
            /** @description Miksi HOKS hylättiin. */
            virheet?: components["schemas"]["Virhe"][];
        };
        /**
         * EraPyynto
         * @description Erä HOKSeja.
         */
        EraPyynto: {
            /** @description HOKSit samassa muodossa kuin luonnissa, enintään 200. */
            hoksit: components["schemas"]["HoksLuonti"][];
        };
        /**
         * EtusivuNakyma
         * @description Oppilaitoksen tilanne: tehtävät, viimeisen vuorokauden siirrot ja HOKSien määrät.
         */
        EtusivuNakyma: {
            hoksit: components["schemas"]["EtusivunHoksit"];
            /** @description Milloin oppilaitoksen käynnissä olevat opiskeluoikeudet viimeksi haettiin Koskesta; null: ei vielä. */
            "koskesta-haettu": string | null;
            /** @description Jokaisen lajin tehtävien määrä, myös nolla. */
            maarat: components["schemas"]["TehtavienMaara"][];
            siirrot: components["schemas"]["EtusivunSiirrot"];
        };
        /**
         * EtusivunHoksit
         * @description HOKSien määriä.
         */
        EtusivunHoksit: {
            /**
             * @description HOKSeja oppilaitoksessa.
             * @example 12
             */
            kaikki: number;
            /**
             * @description Niistä käsin syötettyjä.
             * @example 12
             */
            kasin: number;
            /**
             * @description Niistä viimeisen 30 päivän aikana tallennettuja.
             * @example 12
             */
            paivitetty: number;
            /**
             * @description Niistä voimassa: osaamista ei ole vielä saavutettu ja opiskeluoikeus on olemassa.
             * @example 12
             */
            voimassa: number;
        };
        /**
         * EtusivunSiirrot
         * @description Järjestelmien siirrot viimeisen vuorokauden aikana.
         */
        EtusivunSiirrot: {
            /** @description Mistä hetkestä lähtien. */
            alkaen: string;
            /**
             * @description Hylättyjä siirtoja.
             * @example 12
             */
            hylattyja: number;
            /**
             * @description Hyväksyttyjä siirtoja.
             * @example 12
             */
            hyvaksyttyja: number;
            /** @description Yleisimmät syyt, yleisin ensin, enintään kolme. */
            syyt: components["schemas"]["HylkayksenSyy"][];
        };
        /**
         * Hakemisto
         * @description Mitä rekistereistä puuttuu. Oppija ja opiskeluoikeus tallennetaan aina HOKSin mukana.
         */
        Hakemisto: {
            /**
             * @description Opiskeluoikeuksia, joita hakemistossa ei ole.
             * @example 0
             */
            unindexedOpiskeluoikeudet: number;
            /**
             * @description Oppijoita, joita hakemistossa ei ole.
             * @example 0
             */
            unindexedOppijat: number;
            /**
             * @description Opiskeluoikeuksia, joiden tutkinnolla ei ole nimeä.
             * @example 3
             */
            unindexedTutkinnot: number;
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
         * HankittavaAmmatillinenTutkinnonOsaLuonti
         * @description Ammatillinen tutkinnon osa, jonka opiskelija hankkii.
         */
        HankittavaAmmatillinenTutkinnonOsaLuonti: {
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
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
            "osaamisen-hankkimistavat"?: components["schemas"]["OsaamisenHankkimistapaLuonti"][];
            /** @description Näytöt ja muut tilanteet, joissa osaaminen osoitetaan. */
            "osaamisen-osoittaminen"?: components["schemas"]["OsaamisenOsoittaminenLuonti"][];
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
         * HankittavaAmmatillinenTutkinnonOsaVipunen
         * @description Ammatillinen tutkinnon osa, jonka opiskelija hankkii.
         */
        HankittavaAmmatillinenTutkinnonOsaVipunen: {
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
            "module-id"?: string;
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
            "osaamisen-hankkimistavat"?: components["schemas"]["OsaamisenHankkimistapaVipunen"][];
            /** @description Näytöt ja muut tilanteet, joissa osaaminen osoitetaan. */
            "osaamisen-osoittaminen"?: components["schemas"]["OsaamisenOsoittaminenVipunen"][];
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
         * HankittavanYTOnOsaAlueLuonti
         * @description Yhteisen tutkinnon osan osa-alue, jonka opiskelija hankkii.
         */
        HankittavanYTOnOsaAlueLuonti: {
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
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
            "osaamisen-hankkimistavat"?: components["schemas"]["OsaamisenHankkimistapaLuonti"][];
            /** @description Näytöt ja muut tilanteet, joissa osaaminen osoitetaan. */
            "osaamisen-osoittaminen"?: components["schemas"]["OsaamisenOsoittaminenLuonti"][];
            /**
             * @description Mistä ammattitaitovaatimuksista tai osaamistavoitteista poiketaan tämän opiskelijan kohdalla.
             * @example Ei tee nostoja, jotka vaativat kahden käden voimaa.
             */
            "vaatimuksista-tai-tavoitteista-poikkeaminen"?: string;
        };
        /**
         * HankittavanYTOnOsaAlueVipunen
         * @description Yhteisen tutkinnon osan osa-alue, jonka opiskelija hankkii.
         */
        HankittavanYTOnOsaAlueVipunen: {
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
            "module-id"?: string;
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
            "osaamisen-hankkimistavat"?: components["schemas"]["OsaamisenHankkimistapaVipunen"][];
            /** @description Näytöt ja muut tilanteet, joissa osaaminen osoitetaan. */
            "osaamisen-osoittaminen"?: components["schemas"]["OsaamisenOsoittaminenVipunen"][];
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
         * HankittavaPaikallinenTutkinnonOsaLuonti
         * @description Koulutuksen järjestäjän paikallinen tutkinnon osa, jonka opiskelija hankkii.
         */
        HankittavaPaikallinenTutkinnonOsaLuonti: {
            /**
             * @description Paikallisen tutkinnon osan tunniste ePerusteiden AMOSAA-palvelussa.
             * @example 7485923
             */
            "amosaa-tunniste"?: string;
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
            "osaamisen-hankkimistavat"?: components["schemas"]["OsaamisenHankkimistapaLuonti"][];
            /** @description Näytöt ja muut tilanteet, joissa osaaminen osoitetaan. */
            "osaamisen-osoittaminen"?: components["schemas"]["OsaamisenOsoittaminenLuonti"][];
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
         * HankittavaPaikallinenTutkinnonOsaVipunen
         * @description Koulutuksen järjestäjän paikallinen tutkinnon osa, jonka opiskelija hankkii.
         */
        HankittavaPaikallinenTutkinnonOsaVipunen: {
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
            "module-id"?: string;
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
            "osaamisen-hankkimistavat"?: components["schemas"]["OsaamisenHankkimistapaVipunen"][];
            /** @description Näytöt ja muut tilanteet, joissa osaaminen osoitetaan. */
            "osaamisen-osoittaminen"?: components["schemas"]["OsaamisenOsoittaminenVipunen"][];
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
         * HankittavaYhteinenTutkinnonOsaLuonti
         * @description Yhteinen tutkinnon osa, jonka opiskelija hankkii. Suunnitelma tehdään osa-alueittain.
         */
        HankittavaYhteinenTutkinnonOsaLuonti: {
            /**
             * @description Organisaatio, joka järjestää koulutuksen tässä osassa: koulutustoimija, oppilaitos tai toimipiste.
             * @example 1.2.246.562.10.54453921329
             */
            "koulutuksen-jarjestaja-oid"?: string;
            /** @description Tutkinnon osan osa-alueet. Lista voi olla tyhjä. */
            "osa-alueet": components["schemas"]["HankittavanYTOnOsaAlueLuonti"][];
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
         * HankittavaYhteinenTutkinnonOsaVipunen
         * @description Yhteinen tutkinnon osa, jonka opiskelija hankkii. Suunnitelma tehdään osa-alueittain.
         */
        HankittavaYhteinenTutkinnonOsaVipunen: {
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
            "module-id"?: string;
            /** @description Tutkinnon osan osa-alueet. Lista voi olla tyhjä. */
            "osa-alueet": components["schemas"]["HankittavanYTOnOsaAlueVipunen"][];
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
         * Hoks
         * @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS).
         */
        Hoks: {
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
             * @description HOKSin numero, jonka palvelu antaa luonnissa. Korvaamisessa ja päivittämisessä sama kuin osoitteessa.
             * @example 12345
             */
            id: number;
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
        /**
         * HoksHistoriaRivi
         * @description HOKSin yksi versio näytölle.
         */
        HoksHistoriaRivi: {
            aika: string;
            /** @description Tallentajan nimi; OID tai käyttäjätunnus, jos nimeä ei saatu. */
            kayttaja: string;
            /** @description luonti, korvaus, paivitys, poisto, palautus tai ylläpidon toimi. */
            operaatio: string;
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * HoksienMaara
         * @description HOKSien määrä.
         */
        HoksienMaara: {
            /**
             * @description HOKSeja, poistetut mukaan lukien.
             * @example 1000000
             */
            amount: number;
        };
        /**
         * HoksinMuutos
         * @description HOKSin viimeisin muutos: HOKS tai sen poiston ajankohta.
         */
        HoksinMuutos: {
            hoks?: components["schemas"]["Hoks"];
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            "hoks-id": number;
            /**
             * @description HOKSin opiskeluoikeus. Puuttuu, kun HOKS on poistettu pysyvästi.
             * @example 1.2.246.562.15.76811932029
             */
            "opiskeluoikeus-oid"?: string;
            /**
             * @description Milloin HOKS poistettiin.
             * @example 2026-11-22T10:00:00Z
             */
            poistettu?: string;
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * HoksinNumero
         * @description Opiskeluoikeuden HOKS.
         */
        HoksinNumero: {
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            id: number;
        };
        /**
         * HoksinOmistaja
         * @description Kenen HOKS on.
         */
        HoksinOmistaja: {
            /**
             * @description Opiskeluoikeuden tunniste.
             * @example 1.2.246.562.15.76811932029
             */
            "opiskeluoikeus-oid": string;
            /**
             * @description Oppijanumero.
             * @example 1.2.246.562.24.44000000008
             */
            "oppija-oid": string;
        };
        /**
         * HoksJako
         * @description HOKSin voimassa oleva tai tuleva jako.
         */
        HoksJako: {
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
            luotu: string;
            palautteet: components["schemas"]["SaatuJakoPalaute"][];
            /** @example 3fa85f64-5717-4562-b3fc-2c963f66afa6 */
            "share-id": string;
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
         * HoksKorvaus
         * @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS).
         */
        HoksKorvaus: {
            /** @description Aiemmin hankitut ammatilliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-ammat-tutkinnon-osat"?: components["schemas"]["AiemminHankittuAmmatillinenTutkinnonOsaLuonti"][] | null;
            /** @description Aiemmin hankitut paikalliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-paikalliset-tutkinnon-osat"?: components["schemas"]["AiemminHankittuPaikallinenTutkinnonOsaLuonti"][] | null;
            /** @description Aiemmin hankitut yhteiset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-yhteiset-tutkinnon-osat"?: components["schemas"]["AiemminHankittuYhteinenTutkinnonOsaLuonti"][] | null;
            /**
             * Format: date
             * @description Päivä, jona HOKS hyväksyttiin ensimmäisen kerran. Aloituskysely lähtee tämän päivän perusteella.
             * @example 2025-08-18
             */
            "ensikertainen-hyvaksyminen": string;
            /** @description Hankittavat ammatilliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-ammat-tutkinnon-osat"?: components["schemas"]["HankittavaAmmatillinenTutkinnonOsaLuonti"][] | null;
            /** @description Hankittavat koulutuksen osat. Vain, kun opiskeluoikeus on TUVA. */
            "hankittavat-koulutuksen-osat"?: components["schemas"]["HankittavaKoulutuksenOsa"][] | null;
            /** @description Hankittavat paikalliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-paikalliset-tutkinnon-osat"?: components["schemas"]["HankittavaPaikallinenTutkinnonOsaLuonti"][] | null;
            /** @description Hankittavat yhteiset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-yhteiset-tutkinnon-osat"?: components["schemas"]["HankittavaYhteinenTutkinnonOsaLuonti"][] | null;
            /**
             * @description Viimeisimmän hyväksymisen ajankohta: päivä tai päivä ja kellonaika. Ilman aikavyöhykettä kellonaika on UTC-aikaa.
             * @example 2026-01-08T10:15:00Z
             */
            hyvaksytty?: string | null;
            /**
             * @description HOKSin numero, jonka palvelu antaa luonnissa. Korvaamisessa ja päivittämisessä sama kuin osoitteessa.
             * @example 12345
             */
            id: number;
            /**
             * @description Opiskeluoikeuden tunniste Koskessa. Opiskeluoikeudella voi olla vain yksi HOKS, eikä opiskeluoikeutta voi vaihtaa luonnin jälkeen. Opiskeluoikeuden tyypin on oltava ammatillinen koulutus tai TUVA.
             * @example 1.2.246.562.15.76811932029
             */
            "opiskeluoikeus-oid"?: string;
            /** @description Opiskeluvalmiuksia tukevat opinnot. Tyhjä, kun opiskeluoikeus on TUVA. */
            "opiskeluvalmiuksia-tukevat-opinnot"?: components["schemas"]["OpiskeluvalmiuksiaTukevatOpinnot"][] | null;
            /**
             * @description Opiskelijan oppijanumero.
             * @example 1.2.246.562.24.44651722625
             */
            "oppija-oid"?: string;
            /** @description Opiskelijan saama oppimisen tuki. Sallittu myös TUVA-opiskeluoikeudessa. */
            "oppimisen-tuki"?: components["schemas"]["OppimisenTuki"][] | null;
            /**
             * @description Tarvitseeko opiskelija tutkintokoulutusta tai muuta osaamisen hankkimista. Jos ei, opiskelijakyselyitä ei lähetetä.
             * @example true
             */
            "osaamisen-hankkimisen-tarve": boolean;
            /**
             * Format: date
             * @description Päivä, jona koko osaaminen on saavutettu: 2.1.2018 tai myöhemmin ja enintään kaksi viikkoa tulevaisuudessa. Päättökysely lähtee tämän päivän perusteella.
             * @example 2026-11-20
             */
            "osaamisen-saavuttamisen-pvm"?: string | null;
            /**
             * @description Viimeisimmän päivityksen ajankohta lähdejärjestelmässä: päivä tai päivä ja kellonaika.
             * @example 2026-02-02T08:30:00Z
             */
            paivitetty?: string | null;
            /**
             * @description Opiskelijan puhelinnumero. Säilyy, jos kenttä jätetään pois korvaamisesta; null tyhjentää sen.
             * @example +358 50 123 4567
             */
            puhelinnumero?: string | null;
            /**
             * @description Opiskelijan sähköpostiosoite. Opiskelijakyselyt lähetetään tähän.
             * @example olli.opiskelija@example.com
             */
            sahkoposti?: string | null;
            /**
             * @description Samanaikaisen TUVA-opiskeluoikeuden tunniste, kun HOKSin oma opiskeluoikeus ei ole TUVA. Säilyy, jos kenttä jätetään pois korvaamisesta; null tyhjentää sen.
             * @example 1.2.246.562.15.10000000009
             */
            "tuva-opiskeluoikeus-oid"?: string | null;
            /**
             * @description Opiskelijan uratavoite koodistosta urasuunnitelma.
             * @example urasuunnitelma_0001
             */
            "urasuunnitelma-koodi-uri"?: string | null;
            /**
             * @description Uratavoitteen koodin versio koodistossa.
             * @example 1
             */
            "urasuunnitelma-koodi-versio"?: number | null;
            /**
             * @description Lähdejärjestelmän oma versionumero. Palvelu tallentaa sen sellaisenaan.
             * @example 3
             */
            versio?: number | null;
        };
        /**
         * HoksLuonti
         * @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS).
         */
        HoksLuonti: {
            /** @description Aiemmin hankitut ammatilliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-ammat-tutkinnon-osat"?: components["schemas"]["AiemminHankittuAmmatillinenTutkinnonOsaLuonti"][];
            /** @description Aiemmin hankitut paikalliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-paikalliset-tutkinnon-osat"?: components["schemas"]["AiemminHankittuPaikallinenTutkinnonOsaLuonti"][];
            /** @description Aiemmin hankitut yhteiset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-yhteiset-tutkinnon-osat"?: components["schemas"]["AiemminHankittuYhteinenTutkinnonOsaLuonti"][];
            /**
             * Format: date
             * @description Päivä, jona HOKS hyväksyttiin ensimmäisen kerran. Aloituskysely lähtee tämän päivän perusteella.
             * @example 2025-08-18
             */
            "ensikertainen-hyvaksyminen": string;
            /** @description Hankittavat ammatilliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-ammat-tutkinnon-osat"?: components["schemas"]["HankittavaAmmatillinenTutkinnonOsaLuonti"][];
            /** @description Hankittavat koulutuksen osat. Vain, kun opiskeluoikeus on TUVA. */
            "hankittavat-koulutuksen-osat"?: components["schemas"]["HankittavaKoulutuksenOsa"][];
            /** @description Hankittavat paikalliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-paikalliset-tutkinnon-osat"?: components["schemas"]["HankittavaPaikallinenTutkinnonOsaLuonti"][];
            /** @description Hankittavat yhteiset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-yhteiset-tutkinnon-osat"?: components["schemas"]["HankittavaYhteinenTutkinnonOsaLuonti"][];
            /**
             * @description Viimeisimmän hyväksymisen ajankohta: päivä tai päivä ja kellonaika. Ilman aikavyöhykettä kellonaika on UTC-aikaa.
             * @example 2026-01-08T10:15:00Z
             */
            hyvaksytty?: string;
            /**
             * @description Opiskeluoikeuden tunniste Koskessa. Opiskeluoikeudella voi olla vain yksi HOKS, eikä opiskeluoikeutta voi vaihtaa luonnin jälkeen. Opiskeluoikeuden tyypin on oltava ammatillinen koulutus tai TUVA.
             * @example 1.2.246.562.15.76811932029
             */
            "opiskeluoikeus-oid": string;
            /** @description Opiskeluvalmiuksia tukevat opinnot. Tyhjä, kun opiskeluoikeus on TUVA. */
            "opiskeluvalmiuksia-tukevat-opinnot"?: components["schemas"]["OpiskeluvalmiuksiaTukevatOpinnot"][];
            /**
             * @description Opiskelijan oppijanumero.
             * @example 1.2.246.562.24.44651722625
             */
            "oppija-oid": string;
            /** @description Opiskelijan saama oppimisen tuki. Sallittu myös TUVA-opiskeluoikeudessa. */
            "oppimisen-tuki"?: components["schemas"]["OppimisenTuki"][];
            /**
             * @description Tarvitseeko opiskelija tutkintokoulutusta tai muuta osaamisen hankkimista. Jos ei, opiskelijakyselyitä ei lähetetä.
             * @example true
             */
            "osaamisen-hankkimisen-tarve": boolean;
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
        /**
         * HoksMuutokset
         * @description Mitä versio muutti, nimineen.
         */
        HoksMuutokset: {
            muutokset: components["schemas"]["MuutosSanoin"][];
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
        };
        /**
         * HoksNakyma
         * @description Yksi HOKS näytölle: asiakirja, opiskelija, opiskeluoikeus ja nimet.
         */
        HoksNakyma: {
            hoks: components["schemas"]["Hoks"];
            /** @description Montako jakoa opiskelijalla on tästä HOKSista voimassa tai tulossa, ja monestiko vastaanottaja on kertonut niistä, että yhteystiedoissa on virhe. */
            jaot: {
                maara: number;
                "vaarat-yhteystiedot": number;
            };
            /** @description Opiskelijan muut HOKSit, jotka katsoja näkee. */
            "muut-hoksit": components["schemas"]["MuuHoks"][];
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            opiskeluoikeus: components["schemas"]["OpiskeluoikeusTiedot"];
            oppija: {
                nimi: string;
                oid: string;
            };
            /** @description Onko HOKS poistettu. Poistetun näkee vain Opetushallituksen pääkäyttäjä. */
            poistettu: boolean;
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
            /** @description Järjestelmien viimeisimmät yritykset tallentaa tämä HOKS, uusin ensin. Tyhjä, jos katsojalla ei ole lukuoikeutta oppilaitokseen. */
            siirrot: components["schemas"]["HoksSiirto"][];
            toiminnot: components["schemas"]["HoksToiminnot"];
            /** @description Mitä HOKSista puuttuu; polku osoittaa kohdan. */
            varoitukset: components["schemas"]["Huomautus"][];
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * HoksPaivitys
         * @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS).
         */
        HoksPaivitys: {
            /**
             * Format: date
             * @description Päivä, jona HOKS hyväksyttiin ensimmäisen kerran. Aloituskysely lähtee tämän päivän perusteella.
             * @example 2025-08-18
             */
            "ensikertainen-hyvaksyminen"?: string;
            /**
             * @description Viimeisimmän hyväksymisen ajankohta: päivä tai päivä ja kellonaika. Ilman aikavyöhykettä kellonaika on UTC-aikaa.
             * @example 2026-01-08T10:15:00Z
             */
            hyvaksytty?: string | null;
            /**
             * @description HOKSin numero, jonka palvelu antaa luonnissa. Korvaamisessa ja päivittämisessä sama kuin osoitteessa.
             * @example 12345
             */
            id: number;
            /**
             * @description Opiskeluoikeuden tunniste Koskessa. Opiskeluoikeudella voi olla vain yksi HOKS, eikä opiskeluoikeutta voi vaihtaa luonnin jälkeen. Opiskeluoikeuden tyypin on oltava ammatillinen koulutus tai TUVA.
             * @example 1.2.246.562.15.76811932029
             */
            "opiskeluoikeus-oid"?: string;
            /**
             * @description Opiskelijan oppijanumero.
             * @example 1.2.246.562.24.44651722625
             */
            "oppija-oid"?: string;
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
            "osaamisen-saavuttamisen-pvm"?: string | null;
            /**
             * @description Viimeisimmän päivityksen ajankohta lähdejärjestelmässä: päivä tai päivä ja kellonaika.
             * @example 2026-02-02T08:30:00Z
             */
            paivitetty?: string | null;
            /**
             * @description Opiskelijan puhelinnumero. Säilyy, jos kenttä jätetään pois korvaamisesta; null tyhjentää sen.
             * @example +358 50 123 4567
             */
            puhelinnumero?: string | null;
            /**
             * @description Opiskelijan sähköpostiosoite. Opiskelijakyselyt lähetetään tähän.
             * @example olli.opiskelija@example.com
             */
            sahkoposti?: string | null;
            /**
             * @description Samanaikaisen TUVA-opiskeluoikeuden tunniste, kun HOKSin oma opiskeluoikeus ei ole TUVA. Säilyy, jos kenttä jätetään pois korvaamisesta; null tyhjentää sen.
             * @example 1.2.246.562.15.10000000009
             */
            "tuva-opiskeluoikeus-oid"?: string | null;
            /**
             * @description Opiskelijan uratavoite koodistosta urasuunnitelma.
             * @example urasuunnitelma_0001
             */
            "urasuunnitelma-koodi-uri"?: string | null;
            /**
             * @description Uratavoitteen koodin versio koodistossa.
             * @example 1
             */
            "urasuunnitelma-koodi-versio"?: number | null;
            /**
             * @description Lähdejärjestelmän oma versionumero. Palvelu tallentaa sen sellaisenaan.
             * @example 3
             */
            versio?: number | null;
        };
        /**
         * HoksSiirto
         * @description Järjestelmän yksi yritys tallentaa tämä HOKS.
         */
        HoksSiirto: {
            aika: string;
            id: number;
            /** @description Onko hylätyn jälkeen hyväksytty uusi siirto. */
            korjattu: boolean;
            /** @enum {unknown} */
            operaatio: "luonti" | "korvaus" | "paivitys";
            /** @enum {unknown} */
            tulos: "hyvaksytty" | "hylatty";
            varoitukset: components["schemas"]["Huomautus"][];
            virheet: components["schemas"]["Huomautus"][];
        };
        /**
         * HoksToiminnot
         * @description Mitä katsoja saa tehdä HOKSille, ja miksi ei.
         */
        HoksToiminnot: {
            /** @description Muokkaaminen käyttöliittymässä. */
            muokkaus: {
                /** @constant */
                sallittu: true;
            } | {
                /** @enum {unknown} */
                este: "poistettu" | "ei-oikeutta" | "jarjestelmasta";
                /** @constant */
                sallittu: false;
            };
            /** @description Poiston peruminen. */
            palautus: {
                /** @constant */
                sallittu: true;
            } | {
                /** @enum {unknown} */
                este: "ei-poistettu" | "vain-paakayttaja";
                /** @constant */
                sallittu: false;
            };
            /** @description Poistaminen niin, että sen voi perua. */
            poisto: {
                /** @constant */
                sallittu: true;
            } | {
                /** @enum {unknown} */
                este: "poistettu" | "ei-oikeutta";
                /** @constant */
                sallittu: false;
            };
        };
        /**
         * HoksVersio
         * @description HOKSin yksi tallennettu versio.
         */
        HoksVersio: {
            /**
             * @description Milloin tallennettiin.
             * @example 2026-11-22T10:00:00.000Z
             */
            aika: string;
            /**
             * @description Kuka tallensi: palvelukäyttäjän tai virkailijan OID, tai käyttäjätunnus, jos OIDia ei ole.
             * @example 1.2.246.562.24.44651722625
             */
            kayttaja: string;
            /**
             * @description Miten tallennettiin: luonti, korvaus, paivitys tai ylläpidon toimi.
             * @example korvaus
             */
            operaatio: string;
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * HoksVipunen
         * @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS).
         */
        HoksVipunen: {
            /** @description Aiemmin hankitut ammatilliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-ammat-tutkinnon-osat"?: components["schemas"]["AiemminHankittuAmmatillinenTutkinnonOsaVipunen"][];
            /** @description Aiemmin hankitut paikalliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-paikalliset-tutkinnon-osat"?: components["schemas"]["AiemminHankittuPaikallinenTutkinnonOsaVipunen"][];
            /** @description Aiemmin hankitut yhteiset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "aiemmin-hankitut-yhteiset-tutkinnon-osat"?: components["schemas"]["AiemminHankittuYhteinenTutkinnonOsaVipunen"][];
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
            "hankittavat-ammat-tutkinnon-osat"?: components["schemas"]["HankittavaAmmatillinenTutkinnonOsaVipunen"][];
            /** @description Hankittavat koulutuksen osat. Vain, kun opiskeluoikeus on TUVA. */
            "hankittavat-koulutuksen-osat"?: components["schemas"]["HankittavaKoulutuksenOsa"][];
            /** @description Hankittavat paikalliset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-paikalliset-tutkinnon-osat"?: components["schemas"]["HankittavaPaikallinenTutkinnonOsaVipunen"][];
            /** @description Hankittavat yhteiset tutkinnon osat. Tyhjä, kun opiskeluoikeus on TUVA. */
            "hankittavat-yhteiset-tutkinnon-osat"?: components["schemas"]["HankittavaYhteinenTutkinnonOsaVipunen"][];
            /**
             * @description Viimeisimmän hyväksymisen ajankohta: päivä tai päivä ja kellonaika. Ilman aikavyöhykettä kellonaika on UTC-aikaa.
             * @example 2026-01-08T10:15:00Z
             */
            hyvaksytty?: string;
            /**
             * @description HOKSin numero, jonka palvelu antaa luonnissa. Korvaamisessa ja päivittämisessä sama kuin osoitteessa.
             * @example 12345
             */
            id: number;
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
             * @description Ajankohta, jona HOKS poistettiin. Vain Vipusen aineistossa ja vain poistetuilla.
             * @example 2026-03-01T12:00:00Z
             */
            poistettu?: string;
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
        /**
         * HoksYlataso
         * @description HOKSin ylimmän tason tiedot ilman tutkinnon osia ja muita listoja.
         */
        HoksYlataso: {
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
            /**
             * @description Viimeisimmän hyväksymisen ajankohta: päivä tai päivä ja kellonaika. Ilman aikavyöhykettä kellonaika on UTC-aikaa.
             * @example 2026-01-08T10:15:00Z
             */
            hyvaksytty?: string;
            /**
             * @description HOKSin numero, jonka palvelu antaa luonnissa. Korvaamisessa ja päivittämisessä sama kuin osoitteessa.
             * @example 12345
             */
            id: number;
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
            /**
             * @description Opiskelijan oppijanumero.
             * @example 1.2.246.562.24.44651722625
             */
            "oppija-oid"?: string;
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
        /**
         * Huomautus
         * @description Virhe tai varoitus näytölle kaikilla kielillä.
         */
        Huomautus: {
            /**
             * @description Virheen pysyvä koodi. Virheluettelo kertoo koodit ja niiden merkitykset.
             * @example hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu
             */
            koodi: string;
            /**
             * @description Kuka voi korjata.
             * @enum {unknown}
             */
            korjaaja: "lahdejarjestelma" | "koulutuksen-jarjestaja" | "opiskelijahallinto" | "oph" | "yrita-uudelleen";
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            ohje: components["schemas"]["Kielistetty"];
            /**
             * @description JSON-osoitin (RFC 6901) kenttään, jota virhe koskee. Puuttuu, kun virhe ei koske sisältöä.
             * @example /hankittavat-ammat-tutkinnon-osat/1/osaamisen-hankkimistavat/0/osa-aikaisuustieto
             */
            polku?: string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            viesti: components["schemas"]["Kielistetty"];
        };
        /**
         * HylkayksenSyy
         * @description Yleinen hylkäyksen syy.
         */
        HylkayksenSyy: {
            /**
             * @description Kuinka monessa hylätyssä siirrossa.
             * @example 12
             */
            maara: number;
            virhe: components["schemas"]["Huomautus"];
        };
        /**
         * JaksoraportinRivi
         * @description Työpaikkajakso.
         */
        JaksoraportinRivi: {
            /**
             * Format: date
             * @description Ensimmäinen päivä.
             */
            alku: string;
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            "hoks-id": number;
            /**
             * Format: date
             * @description Viimeinen päivä.
             */
            loppu: string;
            /** @description Jakson pysyvä tunniste HOKSissa. */
            "module-id": string;
            /** @description Vastuullisen työpaikkaohjaajan nimi. */
            "ohjaaja-nimi"?: string;
            /** @description Ohjaajan puhelinnumero. */
            "ohjaaja-puhelinnumero"?: string;
            /** @description Ohjaajan sähköposti. */
            "ohjaaja-sahkoposti"?: string;
            "opiskeluoikeus-oid": string;
            oppija: {
                /** @example Olli Opiskelija */
                nimi: string;
                oid: string;
            };
            /**
             * @description Osa-aikaisuus prosentteina.
             * @example 100
             */
            "osa-aikaisuustieto"?: number;
            /** @description Osaamisen hankkimistavan koodi. */
            "osaamisen-hankkimistapa-koodi-uri": string;
            /** @description Mitä jaksolta puuttuu. */
            puuttuu: ("tyopaikan-nimi" | "y-tunnus" | "ohjaaja" | "ohjaajan-yhteystieto" | "osa-aikaisuustieto")[];
            /** @description Tutkinnon osan tai osa-alueen koodi. */
            "tutkinnon-osa-koodi-uri"?: string;
            /** @description Paikallisen tutkinnon osan nimi. */
            "tutkinnon-osa-nimi"?: string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi": components["schemas"]["Kielistetty"];
            /** @description Työpaikan nimi. */
            "tyopaikan-nimi"?: string;
            /** @description Työpaikan y-tunnus. */
            "tyopaikan-y-tunnus"?: string;
        };
        /**
         * Jaksoraportti
         * @description Yksi sivu raporttia.
         */
        Jaksoraportti: {
            /**
             * @description Rivejä kaikkiaan.
             * @example 2
             */
            count: number;
            /**
             * @description Sivuja kaikkiaan.
             * @example 1
             */
            pagecount: number;
            result: components["schemas"]["Jaksoraporttirivi"][];
        };
        /**
         * Jaksoraporttirivi
         * @description Työpaikkajakso, jolta puuttuu osa-aikaisuustieto.
         */
        Jaksoraporttirivi: {
            /**
             * Format: date
             * @description Jakson ensimmäinen päivä.
             */
            alkupvm: string;
            /**
             * @description Osaamisen hankkimistavan koodi.
             * @example osaamisenhankkimistapa_koulutussopimus
             */
            hankkimistapaTyyppi: string;
            /**
             * @description HOKSin pysyvä tunniste.
             * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
             */
            hoksEid: string;
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            hoksId: number;
            /**
             * Format: date
             * @description Jakson viimeinen päivä.
             */
            loppupvm: string;
            /**
             * @description Työpaikkaohjaajan sähköposti.
             * @example olli@example.com
             */
            ohjaajaEmail?: string;
            /**
             * @description Työpaikkaohjaajan nimi.
             * @example Olli Ohjaaja
             */
            ohjaajaNimi?: string;
            /**
             * @description Työpaikkaohjaajan puhelinnumero.
             * @example 0401234567
             */
            ohjaajaPuhelinnumero?: string;
            /** @description Opiskeluoikeuden tunniste. */
            opiskeluoikeusOid: string;
            /** @description Oppijanumero. */
            oppijaOid: string;
            /** @description Oppilaitos, kun raportti on kaikista. */
            oppilaitosOid?: string;
            /**
             * @description Oppisopimuksen perusta.
             * @example oppisopimuksenperusta_01
             */
            oppisopimuksenPerusta?: string;
            /**
             * @description Työpaikan nimi.
             * @example Testipaja Oy
             */
            tyopaikanNimi?: string;
            /**
             * @description Työpaikan Y-tunnus.
             * @example 1234567-1
             */
            ytunnus?: string;
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
         * JaonLopetusPyynto
         * @description Miksi jako lopetetaan.
         */
        JaonLopetusPyynto: {
            syy: string;
        };
        /**
         * Jarjestelma
         * @description Palvelun tila: vastannut prosessi, jonot ja tietokanta.
         */
        Jarjestelma: {
            /** @example 2026-11-22T10:00:00.000Z */
            aika: string;
            jonot: components["schemas"]["Jonot"];
            prosessi: components["schemas"]["Prosessi"];
            tietovarasto: components["schemas"]["Tietovarasto"];
        };
        /**
         * Jonot
         * @description Mitä odottaa tekemistä, kaikissa prosesseissa yhteensä.
         */
        Jonot: {
            jakoviestit: {
                /** @description Voimassa olevien jakojen sähköposteja, joita ei saatu lähetettyä. */
                epaonnistuneita: number;
                /** @description Jakojen sähköposteja, jotka eivät ole vielä lähteneet. */
                odottaa: number;
                /** @example 2026-11-22T10:00:00.000Z */
                "vanhin-odottava"?: string;
            };
            tyot: {
                /** @description Viikon sisällä epäonnistuneita ajoja. */
                epaonnistuneita: number;
                /** @description Taustatöiden ajoja käynnissä. */
                kaynnissa: number;
                /** @description Taustatöiden ajoja jonossa. */
                odottaa: number;
                /** @example 2026-11-22T10:00:00.000Z */
                "vanhin-odottava"?: string;
            };
        };
        /**
         * KaynnistettyAjo
         * @description Ajo on jonossa; ilman numeroa samanlainen odottaa tai on käynnissä jo.
         */
        KaynnistettyAjo: {
            /** @example 12 */
            id?: number;
        };
        /**
         * Kayttoonotto
         * @description HOKSien määrä ja eHOKSia käyttävät koulutuksen järjestäjät.
         */
        Kayttoonotto: {
            /**
             * Format: date
             * @description Jakson ensimmäinen päivä.
             * @example 2026-11-22
             */
            alku: string;
            /** @description Koulutuksen järjestäjiä, joilla on HOKSeja. */
            aloittaneita: number;
            /**
             * @description Kuvaajan kohtien pituus.
             * @enum {unknown}
             */
            askel: "paiva" | "viikko" | "kuukausi";
            /** @description HOKSeja kaikkiaan, poistetut pois lukien. */
            hokseja: number;
            jakso: {
                /** @description Jaksolla aloittaneita koulutuksen järjestäjiä. */
                aloittaneita: number;
                /** @description Jaksolla tehtyjä HOKSeja. */
                hokseja: number;
                /** @description Niistä hylättyjä. */
                hylattyja: number;
                /** @description Niistä lomakkeella syötettyjä. */
                kasin: number;
                /** @description Järjestelmien yrityksiä tallentaa HOKS jaksolla, kokeiluajot pois lukien. */
                siirtoja: number;
            };
            koulutustoimijat: components["schemas"]["KayttoonottoToimija"][];
            /** @description Koulutuksen järjestäjiä kaikkiaan. Puuttuu, kun Organisaatiopalvelu ei vastannut. */
            koulutustoimijoita?: number;
            kuvaaja: components["schemas"]["KayttoonottoPiste"][];
            /** @description Luvut lasketaan juuri nyt uudelleen. */
            lasketaan: boolean;
            /** @description Milloin luvut on laskettu. Puuttuu: ei vielä. */
            laskettu?: string;
            /**
             * Format: date
             * @description Jakson viimeinen päivä.
             * @example 2026-11-22
             */
            loppu: string;
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
        };
        /**
         * KayttoonottoPiste
         * @description Yksi kuvaajan kohta: päivä, viikko tai kuukausi.
         */
        KayttoonottoPiste: {
            /**
             * Format: date
             * @description Ensimmäinen päivä.
             * @example 2026-11-22
             */
            alku: string;
            /** @description Aloittaneita koulutuksen järjestäjiä ajan lopussa. */
            aloittaneita: number;
            /** @description Tänä aikana tehtyjä HOKSeja. */
            hokseja: number;
            /** @description HOKSeja kaikkiaan ajan lopussa. */
            kertyma: number;
            /**
             * Format: date
             * @description Viimeinen päivä.
             * @example 2026-11-22
             */
            loppu: string;
        };
        /**
         * KayttoonottoToimija
         * @description Yhden koulutuksen järjestäjän eHOKSin käyttö.
         */
        KayttoonottoToimija: {
            /**
             * Format: date
             * @description Ensimmäisen HOKSin päivä. Puuttuu, kun järjestäjä ei ole aloittanut.
             * @example 2026-11-22
             */
            ensimmainen?: string;
            /** @description HOKSeja kaikkiaan. */
            hokseja: number;
            /** @description Niistä hylättyjä. */
            hylattyja: number;
            /** @description Jaksolla tehtyjä HOKSeja. */
            jaksolla: number;
            /** @description Jaksolla tehdyistä lomakkeella syötettyjä. */
            kasin: number;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
            oid: string;
            /** @description Järjestelmien yrityksiä tallentaa HOKS jaksolla, kokeiluajot pois lukien. */
            siirtoja: number;
            "viimeisin-siirto"?: string;
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
         * KoeajoMeta
         * @description Merkki siitä, että mitään ei tallennettu.
         */
        KoeajoMeta: {
            /**
             * @description Tämä oli koeajo: mitään ei tallennettu.
             * @constant
             */
            "dry-run": true;
        };
        /**
         * KoeajoTiedot
         * @description Koeajon tulos.
         */
        KoeajoTiedot: {
            /** @description Varoitukset: tiedot kelpaavat, mutta tuskin tarkoittavat sitä, mitä pitäisi. Tyhjä, kun niitä ei ole. */
            varoitukset: components["schemas"]["Virhe"][];
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
         * KoulutustoimijanPaivitys
         * @description Koulutustoimija, jonka opiskeluoikeuksien tiedot haetaan uudelleen.
         */
        KoulutustoimijanPaivitys: {
            /**
             * @description Koulutustoimijan tunniste.
             * @example 1.2.246.562.10.12944436166
             */
            "koulutustoimija-oid": string;
        };
        /**
         * LomakeHoks
         * @description HOKS muokattavaksi.
         */
        LomakeHoks: {
            hoks: components["schemas"]["Hoks"];
            /** @description Muokkaaminen käyttöliittymässä. */
            muokkaus: {
                /** @constant */
                sallittu: true;
            } | {
                /** @enum {unknown} */
                este: "poistettu" | "ei-oikeutta" | "jarjestelmasta";
                /** @constant */
                sallittu: false;
            };
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            opiskeluoikeus: components["schemas"]["LomakkeenOpiskeluoikeus"];
            oppija: components["schemas"]["LomakkeenOppija"];
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
            rakenne: components["schemas"]["LomakeRakenne"];
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * LomakeKoodistot
         * @description Lomakkeen koodistot.
         */
        LomakeKoodistot: {
            koodistot: {
                [key: string]: components["schemas"]["LomakkeenKoodi"][];
            };
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
        };
        /**
         * LomakeRakenne
         * @description Tutkinnon rakenne lomaketta varten.
         */
        LomakeRakenne: {
            diaarinumero?: string;
            "koulutuksen-osat": components["schemas"]["RakenteenKoulutuksenOsa"][];
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
            "tutkinnon-osat": components["schemas"]["RakenteenOsa"][];
        };
        /**
         * LomakeUusi
         * @description Opiskelija ja opiskeluoikeudet, joista valita.
         */
        LomakeUusi: {
            opiskeluoikeudet: components["schemas"]["LomakkeenOpiskeluoikeus"][];
            oppija: components["schemas"]["LomakkeenOppija"];
            rakenne?: components["schemas"]["LomakeRakenne"];
        };
        /**
         * LomakkeenKoodi
         * @description Koodi, joka on voimassa.
         */
        LomakkeenKoodi: {
            /** @example oppimisymparistot_0002 */
            "koodi-uri": string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
            /** @example 1 */
            versio: number;
        };
        /**
         * LomakkeenOpiskeluoikeus
         * @description Opiskeluoikeus Koskesta lomakkeen valintaa varten.
         */
        LomakkeenOpiskeluoikeus: {
            /** Format: date */
            alkamispaiva?: string;
            /** Format: date */
            "arvioitu-paattymispaiva"?: string;
            /** @example OPH-2762-2017 */
            diaarinumero?: string;
            /**
             * @description Miksi ei voi.
             * @enum {unknown}
             */
            este?: "hoks-on-jo" | "ei-oikeutta" | "muu-koulutus" | "paattynyt" | "osa-toista";
            /** @description Opiskeluoikeuden HOKS, jos sillä on sellainen. */
            "hoks-id"?: number;
            oid: string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "oppilaitos-nimi"?: components["schemas"]["Kielistetty"];
            "oppilaitos-oid"?: string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "osaamisala-nimi"?: components["schemas"]["Kielistetty"];
            /** @example ammatillinentutkintoosittainen */
            "suorituksen-tyyppi"?: string;
            /**
             * @description Viimeisin tila.
             * @example lasna
             */
            tila?: string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi": components["schemas"]["Kielistetty"];
            /** @description Onko TUVA-koulutuksen opiskeluoikeus. */
            tuva: boolean;
            /** @example ammatillinenkoulutus */
            tyyppi: string;
            /** @description Voiko tälle tehdä HOKSin. */
            valittavissa: boolean;
        };
        /**
         * LomakkeenOppija
         * @description Opiskelija, jolle HOKS tehdään.
         */
        LomakkeenOppija: {
            nimi: string;
            oid: string;
        };
        /**
         * Luonnos
         * @description Oma keskeneräinen HOKS.
         */
        Luonnos: {
            /**
             * @description Uuden HOKSin luonnos (uusi- ja lomakkeen oma UUID) tai HOKSin luonnos (hoks- ja HOKSin numero).
             * @example hoks-12345
             * @example uusi-3fa85f64-5717-4562-b3fc-2c963f66afa6
             */
            avain: string;
            /** @description HOKS, jota muokataan. */
            "hoks-id"?: number;
            "oppija-nimi"?: string;
            "oppija-oid"?: string;
            /** @description Oppilaitos, jossa HOKSia syötetään. */
            "oppilaitos-oid": string;
            /** @example 2026-11-22T10:00:00.000Z */
            paivitetty: string;
            /**
             * @description HOKSin versio, josta muokkaus alkoi.
             * @example 4711
             */
            "pohjan-versio"?: number;
            /** @description Tallennuskerta: sama numero on otsakkeessa ETag. */
            versio: number;
        };
        /**
         * LuonnosSisaltoineen
         * @description Oma keskeneräinen HOKS sisältöineen.
         */
        LuonnosSisaltoineen: {
            /**
             * @description Uuden HOKSin luonnos (uusi- ja lomakkeen oma UUID) tai HOKSin luonnos (hoks- ja HOKSin numero).
             * @example hoks-12345
             * @example uusi-3fa85f64-5717-4562-b3fc-2c963f66afa6
             */
            avain: string;
            /** @description HOKS, jota muokataan. */
            "hoks-id"?: number;
            "oppija-nimi"?: string;
            "oppija-oid"?: string;
            /** @description Oppilaitos, jossa HOKSia syötetään. */
            "oppilaitos-oid": string;
            /** @example 2026-11-22T10:00:00.000Z */
            paivitetty: string;
            /**
             * @description HOKSin versio, josta muokkaus alkoi.
             * @example 4711
             */
            "pohjan-versio"?: number;
            /** @description Lomakkeen oma muoto. */
            sisalto: {
                [key: string]: unknown;
            };
            /** @description Tallennuskerta: sama numero on otsakkeessa ETag. */
            versio: number;
        };
        /**
         * LuonnosTallennus
         * @description Lomakkeen keskeneräinen sisältö.
         */
        LuonnosTallennus: {
            /** @description HOKS, jota muokataan. */
            "hoks-id"?: number;
            "oppija-nimi"?: string;
            "oppija-oid"?: string;
            /** @description Oppilaitos, jossa HOKSia syötetään. */
            "oppilaitos-oid": string;
            /**
             * @description HOKSin versio, josta muokkaus alkoi.
             * @example 4711
             */
            "pohjan-versio"?: number;
            /** @description Lomakkeen oma muoto. */
            sisalto: {
                [key: string]: unknown;
            };
        };
        /**
         * LuontiMeta
         * @description Luodun HOKSin numero.
         */
        LuontiMeta: {
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            id: number;
        };
        /**
         * LuontiTiedot
         * @description Luodun HOKSin osoite.
         */
        LuontiTiedot: {
            /**
             * @description HOKSin polku tässä palvelussa.
             * @example /ehoks-virkailija-backend/api/v1/hoks/12345
             */
            uri: string;
        };
        /**
         * Muisti
         * @description Yhden palvelinprosessin muisti tavuina.
         */
        Muisti: {
            /**
             * @description Varatusta vapaana.
             * @example 40000000
             */
            free: number;
            /**
             * @description Eniten mitä voidaan varata.
             * @example 4000000000
             */
            max: number;
            /**
             * @description Varattu.
             * @example 120000000
             */
            total: number;
        };
        /**
         * MuuHoks
         * @description Saman opiskelijan toinen HOKS.
         */
        MuuHoks: {
            id: number;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi": components["schemas"]["Kielistetty"];
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
         * Muutos
         * @description Yksi ero edelliseen versioon.
         */
        Muutos: {
            /**
             * @description JSON-osoitin (RFC 6901). Lisätyn ja muuttuneen paikka on tässä versiossa, poistuneen edellisessä.
             * @example /sahkoposti
             */
            polku: string;
            /**
             * @description Arvo tässä versiossa. Puuttuu, kun kohta on poistunut.
             * @example b@example.com
             */
            uusi?: unknown;
            /**
             * @description Arvo edellisessä versiossa. Puuttuu, kun kohta on uusi.
             * @example a@example.com
             */
            vanha?: unknown;
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
         * Muutosvirta
         * @description HOKSien muutokset.
         */
        Muutosvirta: {
            /**
             * @description Onko muutoksia vielä lukematta.
             * @example false
             */
            lisaa: boolean;
            /** @description Muutokset järjestyksessä. */
            muutokset: components["schemas"]["HoksinMuutos"][];
            /**
             * @description Mihin asti luettiin: seuraavan kutsun after.
             * @example 4711
             */
            viimeisin: number;
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
         * Oikeudet
         * @description Kutsuva tunnus ja sen oikeudet.
         */
        Oikeudet: {
            /**
             * @description Palvelukäyttäjän tunnus.
             * @example primus
             */
            kayttajatunnus: string;
            /**
             * @description Palvelukäyttäjän OID, jos CAS kertoo sen.
             * @example 1.2.246.562.24.44651722625
             */
            oid: string | null;
            /** @description Organisaatiot, joissa tunnuksella on jokin oikeus. */
            organisaatiot: components["schemas"]["OrganisaationOikeudet"][];
        };
        /**
         * OikeudetonRivi
         * @description HOKS, jonka opiskeluoikeutta ei ole Koskessa.
         */
        OikeudetonRivi: {
            /**
             * Format: date
             * @description Hyväksytty ensimmäisen kerran.
             */
            "ensikertainen-hyvaksyminen": string;
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            "hoks-id": number;
            /** @description Milloin opiskeluoikeuden puuttuminen huomattiin. */
            huomattu: string;
            "opiskeluoikeus-oid": string;
            oppija: {
                /** @example Olli Opiskelija */
                nimi: string;
                oid: string;
            };
            /** @description Milloin HOKS viimeksi tallennettiin. */
            paivitetty: string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi": components["schemas"]["Kielistetty"];
        };
        /**
         * OpiskeluoikeudenPaivitys
         * @description Opiskeluoikeus, jonka tiedot haetaan uudelleen.
         */
        OpiskeluoikeudenPaivitys: {
            /**
             * @description Opiskeluoikeuden tunniste.
             * @example 1.2.246.562.15.76811932029
             */
            "opiskeluoikeus-oid": string;
        };
        /**
         * OpiskeluoikeudettomienRaportti
         * @description Yksi sivu HOKSeja, joiden opiskeluoikeutta ei ole Koskessa.
         */
        OpiskeluoikeudettomienRaportti: {
            /**
             * @description Rivejä kaikkiaan.
             * @example 12
             */
            maara: number;
            rivit: components["schemas"]["OikeudetonRivi"][];
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
         * Oppijalista
         * @description Yksi sivu oppilaitoksen HOKSeja.
         */
        Oppijalista: {
            /**
             * @description Kuinka monta HOKSia rajaukset jättävät.
             * @example 120
             */
            maara: number;
            rivit: components["schemas"]["OppijalistanRivi"][];
        };
        /**
         * OppijalistanRivi
         * @description Yksi HOKS virkailijan listassa.
         */
        OppijalistanRivi: {
            /**
             * Format: date
             * @description Päivä, jona HOKS hyväksyttiin ensimmäisen kerran.
             */
            "ensikertainen-hyvaksyminen": string;
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            "hoks-id": number;
            /** @description Onko HOKS syötetty virkailijan käyttöliittymässä. */
            manuaalisyotto: boolean;
            "opiskeluoikeus-oid": string;
            oppija: {
                /** @example Olli Opiskelija */
                nimi: string;
                oid: string;
            };
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "osaamisala-nimi": components["schemas"]["Kielistetty"];
            /** @description Milloin HOKS viimeksi tallennettiin. */
            paivitetty: string;
            /** @description Mitä HOKSissa on kesken. */
            puutteet: ("jakson-tiedot-puuttuvat" | "naytto-ohi" | "paivittamatta" | "opiskeluoikeus-puuttuu")[];
            /** @description Voimassa olevan HOKSin seuraava päivä. */
            seuraava?: {
                /**
                 * @description Työpaikkajakson alku tai loppu, tai näytön viimeinen päivä.
                 * @enum {unknown}
                 */
                laji: "jakso-alkaa" | "jakso-paattyy" | "naytto";
                /** Format: date */
                paiva: string;
            };
            /**
             * @description voimassa: osaamista ei ole saavutettu, ja opiskeluoikeus on käynnissä. saavutettu: osaaminen on saavutettu. paattynyt: osaamista ei ole saavutettu, mutta opiskeluoikeus on päättynyt tai sitä ei ole Koskessa.
             * @enum {unknown}
             */
            tila: "voimassa" | "saavutettu" | "paattynyt";
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi": components["schemas"]["Kielistetty"];
        };
        /**
         * OppijalistanVaihtoehdot
         * @description Oppilaitoksen HOKSien tutkinnot ja osaamisalat, yleisin ensin.
         */
        OppijalistanVaihtoehdot: {
            osaamisalat: components["schemas"]["OppijalistanVaihtoehto"][];
            tutkinnot: components["schemas"]["OppijalistanVaihtoehto"][];
        };
        /**
         * OppijalistanVaihtoehto
         * @description Nimi, jolla listan voi rajata.
         */
        OppijalistanVaihtoehto: {
            /**
             * @description Kuinka monella HOKSilla.
             * @example 12
             */
            maara: number;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
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
        /**
         * OppijanNimiJaOikeus
         * @description Oppija ja yksi opiskeluoikeus.
         */
        OppijanNimiJaOikeus: {
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
            /**
             * @description Oman organisaation opiskeluoikeus; monesta se, jolla on HOKS.
             * @example 1.2.246.562.15.76811932029
             */
            "opiskeluoikeus-oid"?: string;
        };
        /**
         * OppijanPaivitys
         * @description Oppija, jonka nimi haetaan uudelleen.
         */
        OppijanPaivitys: {
            /**
             * @description Oppijanumero.
             * @example 1.2.246.562.24.44000000008
             */
            "oppija-oid": string;
        };
        /**
         * OppijaRekisterissa
         * @description Mitä Oppijanumerorekisteri sanoo nyt; puuttuu, kun se ei vastannut.
         */
        OppijaRekisterissa: {
            /** @description Oppija on yhdistetty toiseen oppijanumeroon. */
            duplikaatti?: boolean;
            loytyi: boolean;
            nimi?: string;
        };
        /**
         * OppijaRivi
         * @description Yksi HOKS virkailijan listassa.
         */
        OppijaRivi: {
            /**
             * Format: date
             * @description Päivä, jona HOKS hyväksyttiin ensimmäisen kerran.
             */
            "ensikertainen-hyvaksyminen": string;
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            "hoks-id": number;
            /** @description Onko HOKS syötetty virkailijan käyttöliittymässä. */
            manuaalisyotto: boolean;
            /**
             * @description Opiskelijan nimi.
             * @example Olli Opiskelija
             */
            nimi: string;
            /** @description Oppijanumero. */
            oid: string;
            /** @description Opiskeluoikeuden tunniste. */
            "opiskeluoikeus-oid": string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "osaamisala-nimi"?: components["schemas"]["Kielistetty"];
            /** @description Viimeisimmän päivityksen ajankohta lähdejärjestelmässä. */
            paivitetty?: string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi"?: components["schemas"]["Kielistetty"];
        };
        /**
         * OppijatMeta
         * @description Haun koko.
         */
        OppijatMeta: {
            /**
             * @description Kuinka monta HOKSia haku löysi.
             * @example 120
             */
            "total-count": number;
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
         * OrganisaationOikeudet
         * @description Oikeudet yhdessä organisaatiossa ja sen alaisissa.
         */
        OrganisaationOikeudet: {
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
            /**
             * @description Organisaatio, jossa oikeudet on annettu.
             * @example 1.2.246.562.10.54453921329
             */
            oid: string;
            /**
             * @description Lukea (read), luoda (write), muuttaa (update) ja poistaa (delete) sekä poistaa päättyneen opiskeluoikeuden HOKS (hoks_delete).
             * @example [
             *       "read",
             *       "write",
             *       "update",
             *       "delete"
             *     ]
             */
            oikeudet: ("read" | "write" | "update" | "delete" | "hoks_delete")[];
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
         * OsaamisenHankkimistapaLuonti
         * @description Jakso, jona osaamista hankitaan yhdellä tavalla: oppilaitoksessa, koulutussopimuksella, oppisopimuksella tai muuten. Työpaikkajaksoja ovat koulutussopimus ja oppisopimus.
         */
        OsaamisenHankkimistapaLuonti: {
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
         * OsaamisenHankkimistapaVipunen
         * @description Jakso, jona osaamista hankitaan yhdellä tavalla: oppilaitoksessa, koulutussopimuksella, oppisopimuksella tai muuten. Työpaikkajaksoja ovat koulutussopimus ja oppisopimus.
         */
        OsaamisenHankkimistapaVipunen: {
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
            "module-id"?: string;
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
            "tyopaikalla-jarjestettava-koulutus"?: components["schemas"]["TyopaikallaJarjestettavaKoulutusVipunen"];
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
         * OsaamisenOsoittaminenLuonti
         * @description Näyttö tai muu tilanne, jossa opiskelija osoittaa osaamisensa.
         */
        OsaamisenOsoittaminenLuonti: {
            /**
             * Format: date
             * @description Ensimmäinen päivä.
             * @example 2026-01-12
             */
            alku: string;
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
         * OsaamisenOsoittaminenVipunen
         * @description Näyttö tai muu tilanne, jossa opiskelija osoittaa osaamisensa.
         */
        OsaamisenOsoittaminenVipunen: {
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
            "module-id"?: string;
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
         * PalvelunTila
         * @description Miten tämän prosessin kutsut yhteen palveluun ovat onnistuneet.
         */
        PalvelunTila: {
            /** @description Epäonnistuneita kutsuja prosessin käynnistymisestä. */
            epaonnistuneita: number;
            /**
             * @description Mihin palvelua kutsutaan, kun sillä on monta katkaisijaa.
             * @enum {unknown}
             */
            kaytto?: "omat-liput" | "massaluovutus" | "massaluovutuksen-tiedostot";
            /** @example Koski */
            palvelu: string;
            /**
             * @description ongelmia: viimeisin kutsu epäonnistui. pidossa: kutsuja ei tehdä hetkeen, koska moni epäonnistui peräkkäin. kokeillaan: yksi kutsu päästetään läpi.
             * @enum {unknown}
             */
            tila: "kunnossa" | "kayttamatta" | "ongelmia" | "pidossa" | "kokeillaan";
            /** @description Vastattuja kutsuja prosessin käynnistymisestä. */
            vastauksia: number;
            /** @example 2026-11-22T10:00:00.000Z */
            "viimeisin-vastaus"?: string;
            /** @description Viimeisimmät epäonnistumiset, uusin ensin. */
            virheet: {
                /** @example 2026-11-22T10:00:00.000Z */
                aika: string;
                /** @enum {unknown} */
                laji: "ei-yhteytta" | "ei-ajoissa" | "virhetila" | "torjui" | "outo-vastaus" | "muu";
                /**
                 * @description Virheen laji lokin sanoin.
                 * @example HTTP 503
                 */
                syy: string;
            }[];
        };
        /**
         * PalvelunValimuisti
         * @description Tämän prosessin muistissa olevat yhden palvelun vastaukset.
         */
        PalvelunValimuisti: {
            /** @description Kuinka monta mahtuu. */
            enintaan: number;
            /** @description Muistissa olevia vastauksia. */
            maara: number;
            /** @example Koodisto */
            palvelu: string;
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
         * PoistetutOhjaajienYhteystiedot
         * @description Jaksot, joiden ohjaajien yhteystiedot poistettiin.
         */
        PoistetutOhjaajienYhteystiedot: {
            /** @description Osaamisen hankkimistavat. */
            "hankkimistapa-ids": string[];
        };
        /**
         * PoistetutOpiskelijoidenYhteystiedot
         * @description HOKSit, joista opiskelijan yhteystiedot poistettiin.
         */
        PoistetutOpiskelijoidenYhteystiedot: {
            /** @description HOKSit. */
            "hoks-ids": number[];
        };
        /**
         * PoistoPyynto
         * @description HOKSin poistaminen.
         */
        PoistoPyynto: {
            /** @description Ei vaikuta: oppilaitos on opiskeluoikeuden. */
            "oppilaitos-oid": string | null;
            /**
             * @description Miksi HOKS poistetaan. Tallentuu auditlokiin.
             * @example kokeilu
             * @enum {unknown}
             */
            syy?: "vaara-opiskeluoikeus" | "vaara-opiskelija" | "opinnot-eivat-alkaneet" | "kokeilu" | "muu";
        };
        /**
         * Poistotiedot
         * @description Mitä pysyvästi poistettavasta HOKSista näytetään.
         */
        Poistotiedot: {
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            hoksId: number;
            /**
             * @description Opiskelijan nimi.
             * @example Tellervo Esimerkki
             */
            nimi: string;
            /**
             * @description Opiskeluoikeuden tunniste.
             * @example 1.2.246.562.15.76811932029
             */
            opiskeluoikeusOid: string;
            /**
             * @description Oppilaitoksen nimi.
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            oppilaitosNimi: components["schemas"]["Kielistetty"];
            /**
             * @description Oppilaitoksen tunniste.
             * @example 1.2.246.562.10.54453921329
             */
            oppilaitosOid: string;
            /**
             * @description Tutkinnon nimi.
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            tutkinnonNimi: components["schemas"]["Kielistetty"];
        };
        /**
         * PoistoVastaus
         * @description HOKS on poistettu.
         */
        PoistoVastaus: {
            /**
             * @description Poistetun HOKSin numero.
             * @example 12345
             */
            success: number;
        };
        /**
         * Prosessi
         * @description Palvelinprosessi, joka vastasi.
         */
        Prosessi: {
            /** @example 2026-11-22T10:00:00.000Z */
            kaynnistyi: string;
            muisti: {
                /** @description Kuinka paljon olioille on muistia, tavua. */
                enintaan: number;
                /** @description Prosessin koko muisti, tavua. */
                kaikkiaan: number;
                /** @description Olioiden viemä muisti, tavua. */
                kaytossa: number;
            };
            /** @example v24.21.0 */
            node: string;
            palvelut: components["schemas"]["PalvelunTila"][];
            /** @description Milloin versio rakennettiin. */
            rakennettu: string;
            tietokantayhteydet: {
                /** @description Kuinka monta yhteyttä prosessilla voi olla. */
                enintaan: number;
                /** @description Käytössä olevia yhteyksiä. */
                kaytossa: number;
                /** @description Yhteyttä odottavia. */
                odottaa: number;
            };
            /**
             * @description Koneen nimi ja prosessin numero.
             * @example ehoks-1:4242
             */
            tunniste: string;
            valimuistit: components["schemas"]["PalvelunValimuisti"][];
            /** @description Mikä versio on ajossa. */
            versio: string;
        };
        /**
         * PuuttuvaOpiskeluoikeusrivi
         * @description HOKS, jonka opiskeluoikeutta ei ole Koskessa.
         */
        PuuttuvaOpiskeluoikeusrivi: {
            /**
             * @description HOKSin pysyvä tunniste.
             * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
             */
            hoksEid: string;
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            hoksId: number;
            /** @description Opiskeluoikeuden tunniste. */
            opiskeluoikeusOid: string;
            /** @description Oppijanumero. */
            oppijaOid: string;
            /** @description Oppilaitoksen tunniste. */
            oppilaitosOid: string;
        };
        /**
         * PuuttuvatOpiskeluoikeudet
         * @description Yksi sivu raporttia.
         */
        PuuttuvatOpiskeluoikeudet: {
            /**
             * @description Rivejä kaikkiaan.
             * @example 2
             */
            count: number;
            /**
             * @description Sivuja kaikkiaan.
             * @example 1
             */
            pagecount: number;
            result: components["schemas"]["PuuttuvaOpiskeluoikeusrivi"][];
        };
        /**
         * RakenteenKoulutuksenOsa
         * @description TUVA-koulutuksen osa.
         */
        RakenteenKoulutuksenOsa: {
            "koodi-uri": string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
        };
        /**
         * RakenteenOsa
         * @description Tutkinnon osa tutkinnon rakenteessa.
         */
        RakenteenOsa: {
            /** @example tutkinnonosat_104061 */
            "koodi-uri": string;
            /** @description Osaamispisteinä. */
            laajuus?: number;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
            "osa-alueet": components["schemas"]["RakenteenOsaAlue"][];
            /** @description Onko yhteinen tutkinnon osa. */
            yhteinen: boolean;
        };
        /**
         * RakenteenOsaAlue
         * @description Yhteisen tutkinnon osan osa-alue.
         */
        RakenteenOsaAlue: {
            /** @example ammatillisenoppiaineet_aikai */
            "koodi-uri": string;
            /**
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
         * SiirrotNakyma
         * @description Oppilaitoksen siirtoloki, uusin ensin.
         */
        SiirrotNakyma: {
            /** @description Viimeisimpien tuhannen hylätyn siirron virheet, yleisin ensin. */
            koodit: components["schemas"]["SiirtojenVirhekoodi"][];
            /** @description Onko ehdoilla vanhempia rivejä. */
            lisaa: boolean;
            rivit: components["schemas"]["SiirtoNaytolla"][];
        };
        /**
         * SiirtojenVirhekoodi
         * @description Virhe, jonka takia siirtoja on hylätty.
         */
        SiirtojenVirhekoodi: {
            koodi: string;
            /** @description Kuinka monessa viimeisimmistä hylätyistä siirroista. */
            maara: number;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            viesti: components["schemas"]["Kielistetty"];
        };
        /**
         * SiirtoNaytolla
         * @description Järjestelmän yksi yritys tallentaa HOKS, virkailijan näytölle.
         */
        SiirtoNaytolla: {
            /**
             * @description Milloin pyyntö tuli.
             * @example 2026-11-22T10:00:00.000Z
             */
            aika: string;
            "hoks-id"?: number;
            /**
             * @description Rivin numero; uudemmalla on suurempi.
             * @example 4711
             */
            id: number;
            /**
             * @description Onko hylätyn jälkeen hyväksytty saman opiskeluoikeuden HOKS. Hyväksytyllä rivillä false.
             * @example true
             */
            korjattu: boolean;
            /**
             * @description Uuden HOKSin luonti (POST), HOKSin korvaaminen (PUT) tai osittainen päivitys (PATCH).
             * @example luonti
             * @enum {unknown}
             */
            operaatio: "luonti" | "korvaus" | "paivitys";
            "opiskeluoikeus-oid"?: string;
            /** @description Opiskelija, jos hänet tunnetaan. */
            oppija?: {
                nimi: string;
                oid: string;
            };
            /**
             * @description Hyväksyttiinkö pyyntö.
             * @example hylatty
             * @enum {unknown}
             */
            tulos: "hyvaksytty" | "hylatty";
            /** @description Mitä hyväksytyssä kannattaa tarkistaa. */
            varoitukset: components["schemas"]["Huomautus"][];
            /** @description Miksi siirto hylättiin. */
            virheet: components["schemas"]["Huomautus"][];
        };
        /**
         * TallennettuMeta
         * @description Tallennetun HOKSin numero ja varoitukset.
         */
        TallennettuMeta: {
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            id: number;
            /** @description Varoitukset: tiedot kelpaavat, mutta tuskin tarkoittavat sitä, mitä pitäisi. Tyhjä, kun niitä ei ole. */
            varoitukset: components["schemas"]["Virhe"][];
        };
        /**
         * TehtavanJakso
         * @description Työpaikkajakso, jolta puuttuu tietoja.
         */
        TehtavanJakso: {
            /**
             * Format: date
             * @description Ensimmäinen päivä.
             */
            alku: string;
            /**
             * Format: date
             * @description Viimeinen päivä.
             */
            loppu: string;
            /** @description Kohdan pysyvä tunniste HOKSissa. */
            "module-id": string;
            /** @description Mitä jaksolta puuttuu. */
            puuttuu: ("tyopaikan-nimi" | "y-tunnus" | "ohjaaja" | "ohjaajan-yhteystieto" | "osa-aikaisuustieto")[];
            /** @description Tutkinnon osan tai osa-alueen koodi. */
            "tutkinnon-osa-koodi-uri"?: string;
            /** @description Paikallisen tutkinnon osan nimi. */
            "tutkinnon-osa-nimi"?: string;
            /**
             * @description Työpaikan nimi.
             * @example Testipaja Oy
             */
            "tyopaikan-nimi"?: string;
        };
        /**
         * TehtavanNaytto
         * @description Näyttö, jonka aika on mennyt.
         */
        TehtavanNaytto: {
            /**
             * Format: date
             * @description Ensimmäinen päivä.
             */
            alku: string;
            /**
             * Format: date
             * @description Viimeinen päivä.
             */
            loppu: string;
            /** @description Kohdan pysyvä tunniste HOKSissa. */
            "module-id": string;
            /** @description Tutkinnon osan tai osa-alueen koodi. */
            "tutkinnon-osa-koodi-uri"?: string;
            /** @description Paikallisen tutkinnon osan nimi. */
            "tutkinnon-osa-nimi"?: string;
        };
        /**
         * TehtavanSiirto
         * @description Hylätty siirto.
         */
        TehtavanSiirto: {
            /**
             * @description Siirtolokin rivin numero.
             * @example 4711
             */
            id: number;
            /** @description Miksi siirto hylättiin. */
            virheet: components["schemas"]["Huomautus"][];
        };
        /**
         * TehtavaRivi
         * @description Yksi tehtävä.
         */
        TehtavaRivi: {
            /** @description Milloin HOKS päivitettiin, opiskeluoikeuden puuttuminen huomattiin tai siirto hylättiin. */
            aika?: string;
            /**
             * Format: date
             * @description Milloin HOKSiton opiskeluoikeus alkoi.
             */
            alkamispaiva?: string;
            /** @description Erottaa rivin saman lajin muista. */
            avain: string;
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            "hoks-id"?: number;
            jakso?: components["schemas"]["TehtavanJakso"];
            /** @description Voiko kysyjä korjata asian täällä: tehdä puuttuvan HOKSin tai muokata käsin syötettyä. */
            muokattavissa: boolean;
            naytot?: components["schemas"]["TehtavanNaytto"][];
            "opiskeluoikeus-oid"?: string;
            /** @description Opiskelija, jos hänet tunnetaan. */
            oppija?: {
                nimi: string;
                oid: string;
            };
            siirto?: components["schemas"]["TehtavanSiirto"];
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi"?: components["schemas"]["Kielistetty"];
        };
        /**
         * TehtavatNakyma
         * @description Oppilaitoksen tehtävät lajeittain ja yhden lajin rivit kiireellisin ensin.
         */
        TehtavatNakyma: {
            /** @description Milloin oppilaitoksen käynnissä olevat opiskeluoikeudet viimeksi haettiin Koskesta; null: ei vielä. */
            "koskesta-haettu": string | null;
            /**
             * @description hoks-puuttuu: opiskeluoikeus on Koskessa käynnissä, mutta HOKSia ei ole. siirto-hylatty: järjestelmän siirto hylättiin eikä samaa opiskeluoikeutta ole sen jälkeen siirretty onnistuneesti. jakson-tiedot-puuttuvat: työpaikkajakso on päättymässä tai juuri päättynyt, eikä siitä voi lähteä työpaikkakyselyä. naytto-ohi: näytön aika on mennyt, eikä HOKSia ole sen jälkeen päivitetty. paivittamatta: voimassa olevaa HOKSia ei ole päivitetty pitkään aikaan. opiskeluoikeus-puuttuu: HOKSin opiskeluoikeutta ei ole Koskessa.
             * @enum {unknown}
             */
            laji: "hoks-puuttuu" | "siirto-hylatty" | "jakson-tiedot-puuttuvat" | "naytto-ohi" | "paivittamatta" | "opiskeluoikeus-puuttuu";
            /** @description Jokaisen lajin tehtävien määrä, myös nolla. */
            maarat: components["schemas"]["TehtavienMaara"][];
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            rivit: components["schemas"]["TehtavaRivi"][];
        };
        /**
         * TehtavienMaara
         * @description Kuinka monta tehtävää lajissa on.
         */
        TehtavienMaara: {
            /**
             * @description hoks-puuttuu: opiskeluoikeus on Koskessa käynnissä, mutta HOKSia ei ole. siirto-hylatty: järjestelmän siirto hylättiin eikä samaa opiskeluoikeutta ole sen jälkeen siirretty onnistuneesti. jakson-tiedot-puuttuvat: työpaikkajakso on päättymässä tai juuri päättynyt, eikä siitä voi lähteä työpaikkakyselyä. naytto-ohi: näytön aika on mennyt, eikä HOKSia ole sen jälkeen päivitetty. paivittamatta: voimassa olevaa HOKSia ei ole päivitetty pitkään aikaan. opiskeluoikeus-puuttuu: HOKSin opiskeluoikeutta ei ole Koskessa.
             * @enum {unknown}
             */
            laji: "hoks-puuttuu" | "siirto-hylatty" | "jakson-tiedot-puuttuvat" | "naytto-ohi" | "paivittamatta" | "opiskeluoikeus-puuttuu";
            /**
             * @description Tehtäviä.
             * @example 12
             */
            maara: number;
        };
        /**
         * Tehty
         * @description Toiminto on tehty.
         */
        Tehty: Record<string, never>;
        /**
         * TiedonsiirrotMeta
         * @description Onko vanhempia rivejä.
         */
        TiedonsiirrotMeta: {
            /**
             * @description Onko ehdoilla vanhempia rivejä.
             * @example false
             */
            lisaa: boolean;
        };
        /**
         * TiedonsiirtoRivi
         * @description Järjestelmän yksi yritys tallentaa HOKS.
         */
        TiedonsiirtoRivi: {
            /**
             * @description Milloin pyyntö tuli.
             * @example 2026-11-22T10:00:00.000Z
             */
            aika: string;
            /**
             * @description HOKSin numero; null, jos HOKSia ei ole.
             * @example 12345
             */
            "hoks-id": number | null;
            /**
             * @description Rivin numero; uudemmalla on suurempi.
             * @example 4711
             */
            id: number;
            /**
             * @description Oliko pyyntö koeajo, josta ei tallenneta mitään.
             * @example false
             */
            koeajo: boolean;
            /**
             * @description Onko hylätyn jälkeen hyväksytty saman opiskeluoikeuden HOKS. Hyväksytyllä rivillä false.
             * @example true
             */
            korjattu: boolean;
            /**
             * @description Uuden HOKSin luonti (POST), HOKSin korvaaminen (PUT) tai osittainen päivitys (PATCH).
             * @example luonti
             * @enum {unknown}
             */
            operaatio: "luonti" | "korvaus" | "paivitys";
            /**
             * @description Opiskeluoikeus, jonka HOKSia yritettiin tallentaa; null, jos se ei selvinnyt pyynnöstä.
             * @example 1.2.246.562.15.76811932029
             */
            "opiskeluoikeus-oid": string | null;
            /**
             * @description Vastauksen HTTP-tila.
             * @example 400
             */
            tila: number;
            /**
             * @description Hyväksyttiinkö pyyntö.
             * @example hylatty
             * @enum {unknown}
             */
            tulos: "hyvaksytty" | "hylatty";
            /** @description Mitä hyväksytyssä kannattaa tarkistaa. */
            varoitukset: components["schemas"]["Virhe"][];
            /** @description Miksi pyyntö hylättiin. */
            virheet: components["schemas"]["Virhe"][];
        };
        /**
         * Tietovarasto
         * @description Tietokanta ja hakemisto.
         */
        Tietovarasto: {
            /** @description Opiskeluoikeuksia, joita Koski ei tunne. */
            "ei-koskessa": number;
            /** @description HOKSeja, joita ei ole poistettu. */
            hokseja: number;
            /** @description Opiskeluoikeuksia, joilta puuttuu tutkinnon nimi. */
            nimettomia: number;
            /** @description Opiskeluoikeuksia hakemistossa. */
            opiskeluoikeuksia: number;
            /** @description Poistettuja HOKSeja, jotka voi palauttaa. */
            poistettuja: number;
            /** @description Tietokannan koko, tavua. */
            tavuja: number;
            /**
             * @description PostgreSQL:n versio.
             * @example 18.0
             */
            versio: string;
        };
        /**
         * TietueEhoksissa
         * @description Mitä eHOKSissa on opiskeluoikeudesta.
         */
        TietueEhoksissa: {
            /** Format: date */
            alkamispaiva?: string;
            /** Format: date */
            "arvioitu-paattymispaiva"?: string;
            /** @description Koski ei tuntenut opiskeluoikeutta, kun se viimeksi haettiin. */
            koski404: boolean;
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
            /** @description Hankintakoulutus: opiskeluoikeus, johon tämä sisältyy. */
            "paaoikeus-oid"?: string;
            /** @description Milloin tiedot viimeksi haettiin Koskesta. */
            paivitetty: string;
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
         * TietueenHoks
         * @description HOKS ylläpidolle. Pysyvästi poistetusta vain numero ja poiston aika.
         */
        TietueenHoks: {
            eid?: string;
            /** Format: date */
            "ensikertainen-hyvaksyminen"?: string;
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            id: number;
            luotu?: string;
            manuaalisyotto?: boolean;
            "oppilaitos-oid": string;
            /** Format: date */
            "osaamisen-saavuttamisen-pvm"?: string;
            paivitetty?: string;
            poistettu?: string;
            sisalto?: components["schemas"]["TietueenSisalto"];
            /**
             * @description poistettu: voidaan palauttaa. poistettu-pysyvasti: jäljellä on vain tieto poistosta.
             * @enum {unknown}
             */
            tila: "voimassa" | "poistettu" | "poistettu-pysyvasti";
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * TietueenOpiskeluoikeus
         * @description Opiskeluoikeus eHOKSissa ja Koskessa.
         */
        TietueenOpiskeluoikeus: {
            ehoksissa?: components["schemas"]["TietueEhoksissa"];
            koskessa?: components["schemas"]["TietueKoskessa"];
            oid: string;
        };
        /**
         * TietueenOppija
         * @description Oppija eHOKSissa ja Oppijanumerorekisterissä.
         */
        TietueenOppija: {
            /** @description Oppijan kaikki HOKSit, poistetutkin, uusin ensin. */
            hoksit: components["schemas"]["TietueenOppijanHoks"][];
            /** @description Nimi eHOKSissa; puuttuu, kun oppijaa ei ole siellä. */
            nimi?: string;
            oid: string;
            /** @description Milloin nimi viimeksi haettiin. */
            paivitetty?: string;
            rekisterissa?: components["schemas"]["OppijaRekisterissa"];
        };
        /**
         * TietueenOppijanHoks
         * @description Oppijan yksi HOKS.
         */
        TietueenOppijanHoks: {
            /**
             * @description HOKSin numero.
             * @example 12345
             */
            id: number;
            "opiskeluoikeus-oid": string;
            "oppilaitos-oid": string;
            /**
             * @description poistettu: voidaan palauttaa. poistettu-pysyvasti: jäljellä on vain tieto poistosta.
             * @enum {unknown}
             */
            tila: "voimassa" | "poistettu" | "poistettu-pysyvasti";
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi": components["schemas"]["Kielistetty"];
        };
        /**
         * TietueenSisalto
         * @description Kuinka paljon HOKSissa on.
         */
        TietueenSisalto: {
            /** @description Aiemmin hankittuja tutkinnon osia. */
            aiempia: number;
            /** @description Osaamisen hankkimisen jaksoja. */
            jaksoja: number;
            /** @description Hankittavia tutkinnon ja koulutuksen osia. */
            osia: number;
            /** @description Tallennettuja versioita. */
            versioita: number;
        };
        /**
         * TietueenTapahtuma
         * @description Auditlokin yksi tapahtuma.
         */
        TietueenTapahtuma: {
            aika: string;
            id: number;
            /** @description Nimi, tai OID, jos nimeä ei saatu. */
            kayttaja?: string;
            /** @enum {unknown} */
            "kayttaja-laji": "palvelu" | "virkailija" | "oppija" | "tuntematon";
            /** @description Kuinka monta kohtaa muuttui. */
            muutoksia?: number;
            /** @example hoks.luku */
            operaatio: string;
            /** @enum {unknown} */
            tulos: "onnistui" | "estettiin" | "epaonnistui";
        };
        /**
         * TietueenToimet
         * @description Mitä pääkäyttäjä saa tehdä tietueelle, ja miksi ei.
         */
        TietueenToimet: {
            /** @description Opiskeluoikeuden tietojen hakeminen Koskesta. */
            "opiskeluoikeuden-paivitys": {
                /** @constant */
                sallittu: true;
            } | {
                /** @enum {unknown} */
                este: "ei-hoksia" | "poistettu";
                /** @constant */
                sallittu: false;
            };
            /** @description Oppijan nimen ja duplikaattien hakeminen Oppijanumerorekisteristä. */
            "oppijan-paivitys": {
                /** @constant */
                sallittu: true;
            } | {
                /** @enum {unknown} */
                este: "ei-oppijaa";
                /** @constant */
                sallittu: false;
            };
            /** @description Poistetun HOKSin palauttaminen. */
            palautus: {
                /** @constant */
                sallittu: true;
            } | {
                /** @enum {unknown} */
                este: "ei-hoksia" | "ei-poistettu";
                /** @constant */
                sallittu: false;
            };
            /** @description HOKSin poistaminen niin, ettei sitä voi palauttaa. */
            "pysyva-poisto": {
                /** @constant */
                sallittu: true;
            } | {
                /** @enum {unknown} */
                este: "ei-hoksia";
                /** @constant */
                sallittu: false;
            };
        };
        /**
         * TietueenVersio
         * @description HOKSin yksi versio.
         */
        TietueenVersio: {
            aika: string;
            /** @description Tallentajan nimi, tai OID, jos nimeä ei saatu. */
            kayttaja: string;
            /** @description luonti, korvaus, paivitys, poisto, palautus tai ylläpidon toimi. */
            operaatio: string;
            /**
             * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
             * @example 4711
             */
            "versio-nro": number;
        };
        /**
         * TietueKoskessa
         * @description Mitä Koski sanoo opiskeluoikeudesta nyt; puuttuu, kun se ei vastannut.
         */
        TietueKoskessa: {
            loytyi: boolean;
            /** Format: date */
            paattymispaiva?: string;
            tiedot?: components["schemas"]["OpiskeluoikeusTiedot"];
            /** @description Milloin viimeisin jakso alkoi. */
            "tila-alkaen"?: string;
            /**
             * @description Viimeisimmän jakson tila.
             * @example koskiopiskeluoikeudentila_lasna
             */
            "tila-koodi-uri"?: string;
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
         * Tyo
         * @description Taustatyö, jonka voi käynnistää.
         */
        Tyo: {
            /**
             * @description Cron-lauseke Suomen aikaa.
             * @example 15 1 * * *
             */
            ajastus?: string;
            /** @example koski-massaluovutus */
            nimi: string;
            /** @description Mitä käynnistettäessä on annettava. */
            syotteet: "koulutustoimija-oid"[];
            viimeisin?: components["schemas"]["Ajo"];
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
         * TyopaikallaJarjestettavaKoulutusVipunen
         * @description Työpaikka, jossa osaamista hankitaan.
         */
        TyopaikallaJarjestettavaKoulutusVipunen: {
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
            "vastuullinen-tyopaikka-ohjaaja": boolean;
        };
        /**
         * TyopaikkajaksojenRaportti
         * @description Yksi sivu työpaikkajaksoja ja koodien nimet.
         */
        TyopaikkajaksojenRaportti: {
            /**
             * @description Rivejä kaikkiaan.
             * @example 12
             */
            maara: number;
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            rivit: components["schemas"]["JaksoraportinRivi"][];
        };
        /**
         * Valimuisti
         * @description Yhden palvelinprosessin muisti muiden palvelujen vastauksista.
         */
        Valimuisti: {
            /**
             * @description Kuinka monta vastausta muistissa on.
             * @example 250
             */
            size: number;
        };
        /** ValittavaOrganisaatio */
        ValittavaOrganisaatio: {
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
            oid: string;
            oikeudet: ("read" | "write" | "update" | "delete" | "hoks_delete")[];
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
         * VipunenSivu
         * @description Yksi sivu HOKSeja tilastoja varten.
         */
        VipunenSivu: {
            /**
             * @description Sivun HOKSit, jotka eivät ole tilastojen muodossa, joten ne puuttuvat listasta result.
             * @example [
             *       12346
             *     ]
             */
            "failed-ids": number[];
            /**
             * @description Sivun viimeisen HOKSin numero: seuraavan sivun from-id. Tyhjällä sivulla sama kuin from-id.
             * @example 12999
             */
            "last-id": number;
            /** @description HOKSit numerojärjestyksessä. */
            result: components["schemas"]["HoksVipunen"][];
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
        /** VirkailijanIstunto */
        VirkailijanIstunto: {
            /** @description Onko OPH:n pääkäyttäjä. */
            isSuperuser: boolean;
            /** @description Virkailijan nimi näytettäväksi. */
            nimi: string;
            /** @description Virkailijan oma oid. */
            oidHenkilo: string | null;
            /** @description Oppilaitokset, joiden opiskelijoita virkailija voi katsella, suomenkielisen nimen mukaan. */
            organisaatiot: components["schemas"]["ValittavaOrganisaatio"][];
            "organisation-privileges": {
                /** @description Organisaation oppilaitokset, joilla on opiskeluoikeuksia eHOKSissa. */
                "child-organisations": string[];
                /** @description Organisaatio, jossa oikeudet on annettu. */
                oid: string;
                privileges: ("read" | "write" | "update" | "delete" | "hoks_delete")[];
                roles: string[];
            }[];
        };
        /**
         * VirkailijanIstuntoVastaus
         * @description Oma istunto: kuka olen ja mihin organisaatioihin minulla on oikeuksia
         */
        VirkailijanIstuntoVastaus: {
            data: components["schemas"]["VirkailijanIstunto"];
            meta: Record<string, never>;
        };
        /**
         * YllapidonKoulutustoimija
         * @description Koulutustoimija, jolla on opiskeluoikeuksia eHOKSissa.
         */
        YllapidonKoulutustoimija: {
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            nimi: components["schemas"]["Kielistetty"];
            oid: string;
            /** @description Kuinka monta opiskeluoikeutta. */
            opiskeluoikeuksia: number;
        };
        /**
         * YllapitoHaku
         * @description Mihin tunniste johtaa. Sama tunniste voi olla monessa HOKSissa.
         */
        YllapitoHaku: {
            /** @description Osumia on enemmän kuin tässä kerrotaan. */
            lisaa: boolean;
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            osumat: components["schemas"]["YllapitoOsuma"][];
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
        };
        /**
         * YllapitoOsuma
         * @description Yksi tietue, johon tunniste johtaa.
         */
        YllapitoOsuma: {
            /**
             * @description poistettu: voidaan palauttaa. poistettu-pysyvasti: jäljellä on vain tieto poistosta.
             * @enum {unknown}
             */
            "hoksin-tila"?: "voimassa" | "poistettu" | "poistettu-pysyvasti";
            /**
             * @description Minkä tietueesta on kyse.
             * @enum {unknown}
             */
            laji: "hoks" | "opiskeluoikeus" | "oppija";
            oppija?: {
                nimi: string;
                oid: string;
            };
            "oppilaitos-oid"?: string;
            /**
             * @description Minä tunnisteena haettu löytyi.
             * @enum {unknown}
             */
            peruste: "hoks-id" | "eid" | "opiskeluoikeus" | "oppija" | "yksiloiva-tunniste" | "module-id";
            /** @description Missä kohdassa HOKSia tunniste on. */
            polku?: string;
            /** @description Tietueen tunniste: HOKSin numero, tai opiskeluoikeuden tai oppijan OID. */
            tunniste: string;
            /**
             * @example {
             *       "fi": "Autoalan perustutkinto",
             *       "sv": "Grundexamen inom bilbranschen"
             *     }
             */
            "tutkinto-nimi"?: components["schemas"]["Kielistetty"];
        };
        /**
         * YllapitoTietue
         * @description Kaikki, mitä yhdestä HOKSista, opiskeluoikeudesta tai oppijasta tiedetään.
         */
        YllapitoTietue: {
            hoks?: components["schemas"]["TietueenHoks"];
            /** @enum {unknown} */
            laji: "hoks" | "opiskeluoikeus" | "oppija";
            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
            nimet: {
                [key: string]: components["schemas"]["Nimi"];
            };
            opiskeluoikeus?: components["schemas"]["TietueenOpiskeluoikeus"];
            oppija?: components["schemas"]["TietueenOppija"];
            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
            "puuttuvat-palvelut": string[];
            /** @description Opiskeluoikeuden viimeisimmät tiedonsiirrot, uusin ensin. */
            siirrot: components["schemas"]["HoksSiirto"][];
            /** @description Auditlokin viimeisimmät tapahtumat, uusin ensin. */
            tapahtumat: components["schemas"]["TietueenTapahtuma"][];
            toimet: components["schemas"]["TietueenToimet"];
            tunniste: string;
            /** @description Viimeisimmät versiot, uusin ensin. */
            versiot: components["schemas"]["TietueenVersio"][];
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
    oppijaMuuttuiRekisterissa: {
        parameters: {
            query: {
                /**
                 * @description Oppijanumero.
                 * @example 1.2.246.562.24.44000000008
                 */
                oid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tiedot on päivitetty. */
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
    poistaOpiskelijoidenYhteystiedot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HOKSit, joista opiskelijan yhteystiedot poistettiin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PoistetutOpiskelijoidenYhteystiedot"];
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
    poistaOhjaajienYhteystiedot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jaksot, joiden ohjaajien yhteystiedot poistettiin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PoistetutOhjaajienYhteystiedot"];
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
    luoHoks: {
        parameters: {
            query?: {
                /** @description Koeajo: tehdään kaikki muu paitsi tallennus. Virheet ovat samat kuin oikeassa tallennuksessa. */
                "dry-run"?: boolean;
            };
            header?: {
                /** @description `return=representation`: vastauksessa on tallennettu HOKS varoituksineen. */
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoksLuonti"];
            };
        };
        responses: {
            /** @description HOKS on luotu. Tai: Koeajo: HOKS kelpaisi sellaisenaan. Mitään ei tallennettu. Tai: HOKS sellaisena kuin se tallennettiin, kun pyynnössä on `Prefer: return=representation`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LuontiTiedot"];
                        meta: components["schemas"]["LuontiMeta"];
                    } | {
                        data: components["schemas"]["KoeajoTiedot"];
                        meta: components["schemas"]["KoeajoMeta"];
                    } | {
                        data: components["schemas"]["Hoks"];
                        meta: components["schemas"]["TallennettuMeta"];
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
    haeHoks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Lukijalla jo oleva versio (ETag). Jos HOKS on yhä siinä, vastaus on 304. */
                "if-none-match"?: string;
            };
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HOKS kokonaisena. Kaikki listat ovat mukana, tyhjinäkin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Hoks"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description HOKS on yhä siinä versiossa, joka lukijalla on. */
            304: {
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
    korvaaHoks: {
        parameters: {
            query?: {
                /** @description Koeajo: tehdään kaikki muu paitsi tallennus. Virheet ovat samat kuin oikeassa tallennuksessa. */
                "dry-run"?: boolean;
            };
            header?: {
                /** @description Muutetaan vain, jos HOKS on yhä tässä versiossa (ETag). Muuten 412. */
                "if-match"?: string;
                /** @description `return=representation`: vastauksessa on tallennettu HOKS varoituksineen. */
                prefer?: string;
            };
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        /** @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoksKorvaus"];
            };
        };
        responses: {
            /** @description Koeajo: HOKS kelpaisi sellaisenaan. Mitään ei tallennettu. Tai: HOKS sellaisena kuin se tallennettiin, kun pyynnössä on `Prefer: return=representation`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["KoeajoTiedot"];
                        meta: components["schemas"]["KoeajoMeta"];
                    } | {
                        data: components["schemas"]["Hoks"];
                        meta: components["schemas"]["TallennettuMeta"];
                    };
                };
            };
            /** @description HOKS on tallennettu. Uusi versio on otsakkeessa ETag. */
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
    paivitaHoks: {
        parameters: {
            query?: {
                /** @description Koeajo: tehdään kaikki muu paitsi tallennus. Virheet ovat samat kuin oikeassa tallennuksessa. */
                "dry-run"?: boolean;
            };
            header?: {
                /** @description Muutetaan vain, jos HOKS on yhä tässä versiossa (ETag). Muuten 412. */
                "if-match"?: string;
                /** @description `return=representation`: vastauksessa on tallennettu HOKS varoituksineen. */
                prefer?: string;
            };
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        /** @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoksPaivitys"];
            };
        };
        responses: {
            /** @description Koeajo: HOKS kelpaisi sellaisenaan. Mitään ei tallennettu. Tai: HOKS sellaisena kuin se tallennettiin, kun pyynnössä on `Prefer: return=representation`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["KoeajoTiedot"];
                        meta: components["schemas"]["KoeajoMeta"];
                    } | {
                        data: components["schemas"]["Hoks"];
                        meta: components["schemas"]["TallennettuMeta"];
                    };
                };
            };
            /** @description HOKS on tallennettu. Uusi versio on otsakkeessa ETag. */
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
    haeHankintakoulutukset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hankintakoulutusten opiskeluoikeudet, jotka sisältyvät HOKSin opiskeluoikeuteen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
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
    haeHoksinVersiot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HOKSin versiot uusin ensin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksVersio"][];
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
    haeHoksinVersio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
                /**
                 * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
                 * @example 4711
                 */
                versioNro: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HOKS sellaisena kuin se tallennettiin tässä versiossa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Hoks"];
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
    haeHoksinVersionMuutokset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
                /**
                 * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
                 * @example 4711
                 */
                versioNro: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erot edelliseen versioon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Muutos"][];
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
    tallennaEra: {
        parameters: {
            query?: {
                /** @description Koeajo: tehdään kaikki muu paitsi tallennus. Virheet ovat samat kuin oikeassa tallennuksessa. */
                "dry-run"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraPyynto"];
                "application/x-ndjson": components["schemas"]["HoksLuonti"];
            };
        };
        responses: {
            /** @description Kunkin HOKSin tulos erän järjestyksessä. Yhden virhe ei estä muita. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EranTulos"][];
                        meta: components["schemas"]["EraMeta"];
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
    haeMuutokset: {
        parameters: {
            query?: {
                /**
                 * @description Mistä jatketaan: edellisen vastauksen viimeisin. Alusta, kun puuttuu.
                 * @example 4711
                 */
                after?: number;
                /** @description Muutoksia vastauksessa enintään. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Muutokset annetun numeron jälkeen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Muutosvirta"];
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
    haeHoksOpiskeluoikeudella: {
        parameters: {
            query?: never;
            header?: {
                /** @description Lukijalla jo oleva versio (ETag). Jos HOKS on yhä siinä, vastaus on 304. */
                "if-none-match"?: string;
            };
            path: {
                /** @description Opiskeluoikeuden tunniste. */
                opiskeluoikeusOid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opiskeluoikeuden HOKS: ylimmän tason tiedot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksYlataso"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description HOKS on yhä siinä versiossa, joka lukijalla on. */
            304: {
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
    tallennaHoksOpiskeluoikeudella: {
        parameters: {
            query?: {
                /** @description Koeajo: tehdään kaikki muu paitsi tallennus. Virheet ovat samat kuin oikeassa tallennuksessa. */
                "dry-run"?: boolean;
            };
            header?: {
                /** @description Muutetaan vain, jos HOKS on yhä tässä versiossa (ETag). Muuten 412. */
                "if-match"?: string;
                /** @description `*`: vain luonti. Jos HOKS on jo, vastaus on 412. */
                "if-none-match"?: string;
                /** @description `return=representation`: vastauksessa on tallennettu HOKS varoituksineen. */
                prefer?: string;
            };
            path: {
                /** @description Opiskeluoikeuden tunniste. */
                opiskeluoikeusOid: string;
            };
            cookie?: never;
        };
        /** @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoksLuonti"];
            };
        };
        responses: {
            /** @description HOKS on luotu. Tai: Koeajo: HOKS kelpaisi sellaisenaan. Mitään ei tallennettu. Tai: HOKS sellaisena kuin se tallennettiin, kun pyynnössä on `Prefer: return=representation`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LuontiTiedot"];
                        meta: components["schemas"]["LuontiMeta"];
                    } | {
                        data: components["schemas"]["KoeajoTiedot"];
                        meta: components["schemas"]["KoeajoMeta"];
                    } | {
                        data: components["schemas"]["Hoks"];
                        meta: components["schemas"]["TallennettuMeta"];
                    };
                };
            };
            /** @description HOKS on luotu. Tai: HOKS sellaisena kuin se tallennettiin, kun pyynnössä on `Prefer: return=representation`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LuontiTiedot"];
                        meta: components["schemas"]["LuontiMeta"];
                    } | {
                        data: components["schemas"]["Hoks"];
                        meta: components["schemas"]["TallennettuMeta"];
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
    haeOsaamisenHankkimistapa: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Osaamisen hankkimistavan module-id.
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                moduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Osaamisen hankkimistapa sellaisena kuin se on HOKSissa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Osaamisen hankkimistapa sellaisena kuin se on HOKSissa. */
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
    haeHoksitTilastoihin: {
        parameters: {
            query?: {
                /**
                 * @description HOKSeja sivulla: 1–1000. Pienempi tai suurempi luku muutetaan näihin rajoihin.
                 * @example 500
                 */
                amount?: number;
                /**
                 * @description Vain tätä suuremmat HOKSien numerot: edellisen sivun last-id.
                 * @example 0
                 */
                "from-id"?: number;
                /**
                 * @description Vain tämän jälkeen muuttuneet. Sama arvo koko läpikäynnin ajan.
                 * @example 2026-11-01T00:00:00Z
                 */
                "updated-after"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yksi sivu HOKSeja. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VipunenSivu"];
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
    haeOikeudet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kutsuva tunnus ja sen oikeudet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Oikeudet"];
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
    haeTiedonsiirrot: {
        parameters: {
            query?: {
                /**
                 * @description Ensimmäinen päivä Suomen aikaa.
                 * @example 2026-11-01
                 */
                alku?: string;
                /** @description Vain tätä riviä vanhemmat: edellisen sivun viimeisen rivin id. */
                before?: number;
                /** @description Ovatko koeajot (dry-run) mukana. */
                koeajot?: boolean;
                /**
                 * @description Virheen tai varoituksen koodi virheluettelosta.
                 * @example hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu
                 */
                koodi?: string;
                /** @description Rivejä sivulla. */
                limit?: number;
                /**
                 * @description Viimeinen päivä Suomen aikaa.
                 * @example 2026-11-22
                 */
                loppu?: string;
                /**
                 * @description Vain hyväksytyt tai vain hylätyt.
                 * @example hylatty
                 */
                tulos?: "hyvaksytty" | "hylatty";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yksi sivu tiedonsiirtojen lokia, uusin ensin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TiedonsiirtoRivi"][];
                        meta: components["schemas"]["TiedonsiirrotMeta"];
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
    validoiHoks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoksLuonti"];
            };
        };
        responses: {
            /** @description HOKSissa ei ole muotovirheitä. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Record<string, never>;
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
    tyhjennaValimuisti: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Muisti on tyhjä. */
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
    haeKoodistonKoodit: {
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
            /** @description Koodiston koodit */
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
    haeKoodinVersiot: {
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
            /** @description Koodin versiot */
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
    haeOrganisaatiot: {
        parameters: {
            query: {
                /** @description Organisaatioiden tunnisteet: parametri voi toistua. */
                oids: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organisaatiot tunnisteilla */
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
    haeHoksinOmistaja: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kenen HOKS on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksinOmistaja"];
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
    poistaHoksPysyvasti: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Toiminto on tehty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tehty"];
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
    haePoistotiedot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mitä pysyvästi poistettavasta HOKSista näytetään. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Poistotiedot"];
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
    lopetaOpiskelijanJako: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
                /**
                 * @description Jaon tunnus (share-id).
                 * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
                 */
                uuid: string;
            };
            cookie?: never;
        };
        /** @description Miksi jako lopetetaan. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JaonLopetusPyynto"];
            };
        };
        responses: {
            /** @description Jako on lopetettu. */
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
    palautaHoks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Toiminto on tehty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tehty"];
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
    taydennaHakemisto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tiedot on päivitetty. */
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
    haeLuonnokset: {
        parameters: {
            query: {
                /** @description Oppilaitos, jossa HOKSia syötetään. */
                "oppilaitos-oid": string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Omat keskeneräiset HOKSit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Luonnos"][];
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
    haeLuonnos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Uuden HOKSin luonnos (uusi- ja lomakkeen oma UUID) tai HOKSin luonnos (hoks- ja HOKSin numero). */
                avain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oma keskeneräinen HOKS sisältöineen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LuonnosSisaltoineen"];
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
    tallennaLuonnos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Luonnoksen versio (ETag), josta jatketaan. */
                "if-match"?: string;
            };
            path: {
                /** @description Uuden HOKSin luonnos (uusi- ja lomakkeen oma UUID) tai HOKSin luonnos (hoks- ja HOKSin numero). */
                avain: string;
            };
            cookie?: never;
        };
        /** @description Lomakkeen keskeneräinen sisältö. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LuonnosTallennus"];
            };
        };
        responses: {
            /** @description Luonnos on tallennettu. Uusi versio on otsakkeessa ETag. */
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
    poistaLuonnos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Uuden HOKSin luonnos (uusi- ja lomakkeen oma UUID) tai HOKSin luonnos (hoks- ja HOKSin numero). */
                avain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Luonnosta ei enää ole. */
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
    haePuuttuvatOpiskeluoikeudet: {
        parameters: {
            query?: {
                /** @description Monesko sivu, ensimmäinen on 0. */
                pageindex?: number;
                /** @description Rivejä sivulla. */
                pagesize?: number;
            };
            header?: never;
            path: {
                /** @description Oppilaitoksen tunniste. */
                oppilaitosOid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yksi sivu raporttia. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PuuttuvatOpiskeluoikeudet"];
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
    haeEtusivuNakyma: {
        parameters: {
            query: {
                /** @description Oppilaitos, jonka asioista on kyse. */
                "oppilaitos-oid": string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oppilaitoksen tilanne: tehtävät, viimeisen vuorokauden siirrot ja HOKSien määrät. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EtusivuNakyma"];
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
    haeHoksNakyma: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yksi HOKS näytölle: asiakirja, opiskelija, opiskeluoikeus ja nimet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksNakyma"];
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
    haeHoksHistoria: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HOKSin versiot uusin ensin, tallentajat nimeltä. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksHistoriaRivi"][];
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
    haeHoksMuutokset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
                /**
                 * @description Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.
                 * @example 4711
                 */
                versioNro: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mitä versio muutti, nimineen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksMuutokset"];
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
    haeHoksJaot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HOKSin voimassa olevat jaot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            jaot: components["schemas"]["HoksJako"][];
                            /** @description Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID. */
                            nimet: {
                                [key: string]: components["schemas"]["Nimi"];
                            };
                            /** @description Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit. */
                            "puuttuvat-palvelut": string[];
                            /** @description Saako katsoja lopettaa jaon. */
                            "saa-lopettaa": boolean;
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
    haeHoksNakymaTunnisteella: {
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
            /** @description Yksi HOKS näytölle: asiakirja, opiskelija, opiskeluoikeus ja nimet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksNakyma"];
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
    haeLomakeHoks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HOKS muokattavaksi. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LomakeHoks"];
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
    haeLomakkeenKoodistot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lomakkeen koodistot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LomakeKoodistot"];
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
    haeLomakkeenKoodit: {
        parameters: {
            query: {
                /**
                 * @description Tutkinnon osan nimi tai koodi.
                 * @example 104061
                 */
                haku: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tutkinnon osat nimellä tai koodilla */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LomakkeenKoodi"][];
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
    haeLomakkeenOppijat: {
        parameters: {
            query: {
                /**
                 * @description Nimi tai sen osia, tai oppijanumero.
                 * @example Tellervo
                 */
                haku: string;
                /** @description Oppilaitos, jossa HOKSia syötetään. */
                "oppilaitos-oid": string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opiskelijat, joista valita */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LomakkeenOppija"][];
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
    haeLomakeUusi: {
        parameters: {
            query: {
                /** @description Valittu opiskeluoikeus, jonka tutkinnon rakenne tarvitaan. */
                "opiskeluoikeus-oid"?: string;
                /** @description Opiskelija, jolle HOKS tehdään. */
                "oppija-oid": string;
                /** @description Oppilaitos, jossa HOKSia syötetään. */
                "oppilaitos-oid": string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opiskelija ja opiskeluoikeudet, joista valita. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LomakeUusi"];
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
    haeOppijalista: {
        parameters: {
            query: {
                /**
                 * @description Nimen osia missä järjestyksessä tahansa, oppijanumero, opiskeluoikeuden OID, HOKSin numero tai pysyvä tunniste.
                 * @example virtanen an
                 */
                haku?: string;
                /** @description Hyväksytty ensimmäisen kerran aikaisintaan. */
                "hyvaksytty-alku"?: string;
                /** @description Hyväksytty ensimmäisen kerran viimeistään. */
                "hyvaksytty-loppu"?: string;
                /** @description Minkä mukaan lista järjestetään. */
                jarjestys?: "nimi" | "tutkinto" | "osaamisala" | "hoks-id" | "hyvaksytty" | "paivitetty";
                /** @description Kieli, jonka mukaan nimet järjestetään ja jolla tiedosto kirjoitetaan. */
                kieli?: "fi" | "sv" | "en";
                /** @description Rivejä sivulla. */
                koko?: number;
                /** @description Laskeva järjestys. */
                laskeva?: boolean;
                /** @description Oppilaitos, jonka opiskelijoista on kyse. */
                "oppilaitos-oid": string;
                /** @description Osaamisalan nimi jollakin kielellä, kokonaan. */
                osaamisala?: string;
                /** @description Tallennettu viimeksi aikaisintaan. */
                "paivitetty-alku"?: string;
                /** @description Tallennettu viimeksi viimeistään. */
                "paivitetty-loppu"?: string;
                /** @description Kuten työjonossa (nakymat/tehtavat): 6 kuukautta päivittämättä, työpaikkajakson loppuun 30 päivää. */
                puute?: "jakson-tiedot-puuttuvat" | "naytto-ohi" | "paivittamatta" | "opiskeluoikeus-puuttuu";
                /** @description Sivun numero; ensimmäinen on 1. */
                sivu?: number;
                /** @description Syötettiinkö HOKS eHOKSissa vai lähettikö sen järjestelmä. */
                syotto?: "kasin" | "jarjestelmasta";
                /** @description voimassa: osaamista ei ole saavutettu, ja opiskeluoikeus on käynnissä. saavutettu: osaaminen on saavutettu. paattynyt: osaamista ei ole saavutettu, mutta opiskeluoikeus on päättynyt tai sitä ei ole Koskessa. */
                tila?: "voimassa" | "saavutettu" | "paattynyt";
                /** @description Tutkinnon nimi jollakin kielellä, kokonaan. */
                tutkinto?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yksi sivu oppilaitoksen HOKSeja. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Oppijalista"];
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
    haeOppijalistanVaihtoehdot: {
        parameters: {
            query: {
                /** @description Oppilaitos, jonka opiskelijoista on kyse. */
                "oppilaitos-oid": string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oppilaitoksen HOKSien tutkinnot ja osaamisalat, yleisin ensin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OppijalistanVaihtoehdot"];
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
    vieOppijalista: {
        parameters: {
            query: {
                /**
                 * @description Nimen osia missä järjestyksessä tahansa, oppijanumero, opiskeluoikeuden OID, HOKSin numero tai pysyvä tunniste.
                 * @example virtanen an
                 */
                haku?: string;
                /** @description Hyväksytty ensimmäisen kerran aikaisintaan. */
                "hyvaksytty-alku"?: string;
                /** @description Hyväksytty ensimmäisen kerran viimeistään. */
                "hyvaksytty-loppu"?: string;
                /** @description Minkä mukaan lista järjestetään. */
                jarjestys?: "nimi" | "tutkinto" | "osaamisala" | "hoks-id" | "hyvaksytty" | "paivitetty";
                /** @description Kieli, jonka mukaan nimet järjestetään ja jolla tiedosto kirjoitetaan. */
                kieli?: "fi" | "sv" | "en";
                /** @description Laskeva järjestys. */
                laskeva?: boolean;
                /** @description csv: UTF-8 tavujärjestysmerkillä, erottimena puolipiste. xlsx: Excel-työkirja. */
                muoto?: "csv" | "xlsx";
                /** @description Oppilaitos, jonka opiskelijoista on kyse. */
                "oppilaitos-oid": string;
                /** @description Osaamisalan nimi jollakin kielellä, kokonaan. */
                osaamisala?: string;
                /** @description Tallennettu viimeksi aikaisintaan. */
                "paivitetty-alku"?: string;
                /** @description Tallennettu viimeksi viimeistään. */
                "paivitetty-loppu"?: string;
                /** @description Kuten työjonossa (nakymat/tehtavat): 6 kuukautta päivittämättä, työpaikkajakson loppuun 30 päivää. */
                puute?: "jakson-tiedot-puuttuvat" | "naytto-ohi" | "paivittamatta" | "opiskeluoikeus-puuttuu";
                /** @description Syötettiinkö HOKS eHOKSissa vai lähettikö sen järjestelmä. */
                syotto?: "kasin" | "jarjestelmasta";
                /** @description voimassa: osaamista ei ole saavutettu, ja opiskeluoikeus on käynnissä. saavutettu: osaaminen on saavutettu. paattynyt: osaamista ei ole saavutettu, mutta opiskeluoikeus on päättynyt tai sitä ei ole Koskessa. */
                tila?: "voimassa" | "saavutettu" | "paattynyt";
                /** @description Tutkinnon nimi jollakin kielellä, kokonaan. */
                tutkinto?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Haun kaikki rivit tiedostona. Otsake `x-rivit` kertoo rivien määrän. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
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
    haeOpiskeluoikeudettomienRaportti: {
        parameters: {
            query: {
                /** @description Minkä mukaan rivit järjestetään. */
                jarjestys?: "nimi" | "tutkinto" | "hyvaksytty" | "paivitetty" | "huomattu";
                /** @description Kieli, jonka mukaan nimet järjestetään ja jolla tiedosto kirjoitetaan. */
                kieli?: "fi" | "sv" | "en";
                /** @description Rivejä sivulla. */
                koko?: number;
                /** @description Laskeva järjestys. */
                laskeva?: boolean;
                /** @description Oppilaitos, jota raportti koskee. */
                "oppilaitos-oid": string;
                /** @description Sivun numero; ensimmäinen on 1. */
                sivu?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yksi sivu HOKSeja, joiden opiskeluoikeutta ei ole Koskessa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpiskeluoikeudettomienRaportti"];
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
    vieOpiskeluoikeudettomat: {
        parameters: {
            query: {
                /** @description Minkä mukaan rivit järjestetään. */
                jarjestys?: "nimi" | "tutkinto" | "hyvaksytty" | "paivitetty" | "huomattu";
                /** @description Kieli, jonka mukaan nimet järjestetään ja jolla tiedosto kirjoitetaan. */
                kieli?: "fi" | "sv" | "en";
                /** @description Laskeva järjestys. */
                laskeva?: boolean;
                /** @description csv: UTF-8 tavujärjestysmerkillä, erottimena puolipiste. xlsx: Excel-työkirja. */
                muoto?: "csv" | "xlsx";
                /** @description Oppilaitos, jota raportti koskee. */
                "oppilaitos-oid": string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Haun kaikki rivit tiedostona. Otsake `x-rivit` kertoo rivien määrän. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
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
    haeTyopaikkajaksojenRaportti: {
        parameters: {
            query: {
                /** @description Jakso alkaa aikaisintaan. */
                "alkaa-alku"?: string;
                /** @description Jakso alkaa viimeistään. */
                "alkaa-loppu"?: string;
                /** @description Minkä mukaan rivit järjestetään. */
                jarjestys?: "nimi" | "tyopaikka" | "ohjaaja" | "alku" | "loppu";
                /** @description Kieli, jonka mukaan nimet järjestetään ja jolla tiedosto kirjoitetaan. */
                kieli?: "fi" | "sv" | "en";
                /** @description Rivejä sivulla. */
                koko?: number;
                /** @description Laskeva järjestys. */
                laskeva?: boolean;
                /** @description Vastuullisen työpaikkaohjaajan nimi: sanojen osia missä järjestyksessä tahansa. */
                ohjaaja?: string;
                /** @description Oppilaitos, jota raportti koskee. */
                "oppilaitos-oid": string;
                /** @description Jakso päättyy aikaisintaan. */
                "paattyy-alku"?: string;
                /** @description Jakso päättyy viimeistään. */
                "paattyy-loppu"?: string;
                /** @description Tieto, joka jaksolta puuttuu. */
                puute?: "tyopaikan-nimi" | "y-tunnus" | "ohjaaja" | "ohjaajan-yhteystieto" | "osa-aikaisuustieto";
                /** @description Sivun numero; ensimmäinen on 1. */
                sivu?: number;
                /** @description Työpaikan nimi tai y-tunnus: sanojen osia missä järjestyksessä tahansa. */
                tyopaikka?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yksi sivu työpaikkajaksoja ja koodien nimet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TyopaikkajaksojenRaportti"];
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
    vieTyopaikkajaksot: {
        parameters: {
            query: {
                /** @description Jakso alkaa aikaisintaan. */
                "alkaa-alku"?: string;
                /** @description Jakso alkaa viimeistään. */
                "alkaa-loppu"?: string;
                /** @description Minkä mukaan rivit järjestetään. */
                jarjestys?: "nimi" | "tyopaikka" | "ohjaaja" | "alku" | "loppu";
                /** @description Kieli, jonka mukaan nimet järjestetään ja jolla tiedosto kirjoitetaan. */
                kieli?: "fi" | "sv" | "en";
                /** @description Laskeva järjestys. */
                laskeva?: boolean;
                /** @description csv: UTF-8 tavujärjestysmerkillä, erottimena puolipiste. xlsx: Excel-työkirja. */
                muoto?: "csv" | "xlsx";
                /** @description Vastuullisen työpaikkaohjaajan nimi: sanojen osia missä järjestyksessä tahansa. */
                ohjaaja?: string;
                /** @description Oppilaitos, jota raportti koskee. */
                "oppilaitos-oid": string;
                /** @description Jakso päättyy aikaisintaan. */
                "paattyy-alku"?: string;
                /** @description Jakso päättyy viimeistään. */
                "paattyy-loppu"?: string;
                /** @description Tieto, joka jaksolta puuttuu. */
                puute?: "tyopaikan-nimi" | "y-tunnus" | "ohjaaja" | "ohjaajan-yhteystieto" | "osa-aikaisuustieto";
                /** @description Työpaikan nimi tai y-tunnus: sanojen osia missä järjestyksessä tahansa. */
                tyopaikka?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Haun kaikki rivit tiedostona. Otsake `x-rivit` kertoo rivien määrän. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
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
    haeSiirrotNakyma: {
        parameters: {
            query: {
                /**
                 * @description Ensimmäinen päivä Suomen aikaa.
                 * @example 2026-11-01
                 */
                alku?: string;
                /** @description Vain tätä riviä vanhemmat: edellisen sivun viimeisen rivin id. */
                ennen?: number;
                /** @description Rivejä sivulla. */
                koko?: number;
                /**
                 * @description Virheen tai varoituksen koodi virheluettelosta.
                 * @example hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu
                 */
                koodi?: string;
                /**
                 * @description Viimeinen päivä Suomen aikaa.
                 * @example 2026-11-22
                 */
                loppu?: string;
                /** @description Oppilaitos, jonka siirroista on kyse. */
                "oppilaitos-oid": string;
                /**
                 * @description Vain hyväksytyt tai vain hylätyt.
                 * @example hylatty
                 */
                tulos?: "hyvaksytty" | "hylatty";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oppilaitoksen siirtoloki, uusin ensin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SiirrotNakyma"];
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
    haeTehtavatNakyma: {
        parameters: {
            query: {
                /** @description Rivejä sivulla. */
                koko?: number;
                /** @description Kuinka monta kuukautta HOKS saa olla päivittämättä. */
                kuukausia?: number;
                /** @description Minkä lajin rivit. Oletus on ensimmäinen, jolla on rivejä. */
                laji?: "hoks-puuttuu" | "siirto-hylatty" | "jakson-tiedot-puuttuvat" | "naytto-ohi" | "paivittamatta" | "opiskeluoikeus-puuttuu";
                /** @description Oppilaitos, jonka asioista on kyse. */
                "oppilaitos-oid": string;
                /** @description Kuinka monen päivän päässä, eteen- tai taaksepäin, työpaikkajakson loppu saa olla. */
                paivia?: number;
                /** @description Sivun numero; ensimmäinen on 1. */
                sivu?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oppilaitoksen tehtävät lajeittain ja yhden lajin rivit kiireellisin ensin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TehtavatNakyma"];
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
    haeAjot: {
        parameters: {
            query?: {
                /**
                 * @description Vain tätä vanhemmat ajot, seuraavaa sivua varten.
                 * @example 12
                 */
                ennen?: number;
                /**
                 * @description Vain tämän työn ajot.
                 * @example koski-massaluovutus
                 */
                tyo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taustatyöt, kesken olevat ajot ja päättyneet ajot uusin ensin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AjotNakyma"];
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
    haeTunnisteella: {
        parameters: {
            query: {
                /**
                 * @description HOKSin numero tai pysyvä tunniste (eid), opiskeluoikeuden tai oppijan tunniste, jakson yksilöivä tunniste tai module-id. Ei henkilötunnus.
                 * @example 12345
                 */
                tunniste: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mihin tunniste johtaa. Sama tunniste voi olla monessa HOKSissa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["YllapitoHaku"];
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
    haeJarjestelma: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Palvelun tila: vastannut prosessi, jonot ja tietokanta. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Jarjestelma"];
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
    haeKayttoonotto: {
        parameters: {
            query?: {
                /**
                 * @description Jakson ensimmäinen päivä. Ilman: ensimmäisestä HOKSista alkaen.
                 * @example 2026-11-22
                 */
                alku?: string;
                /**
                 * @description Jakson viimeinen päivä. Ilman: tähän päivään.
                 * @example 2026-11-22
                 */
                loppu?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HOKSien määrä ja eHOKSia käyttävät koulutuksen järjestäjät. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Kayttoonotto"];
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
    haeKoulutustoimijat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Koulutustoimijat suomenkielisen nimen mukaan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["YllapidonKoulutustoimija"][];
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
    haeTietue: {
        parameters: {
            query: {
                /** @description Minkä tietue. */
                laji: "hoks" | "opiskeluoikeus" | "oppija";
                /**
                 * @description HOKSin numero, tai opiskeluoikeuden tai oppijan OID.
                 * @example 12345
                 */
                tunniste: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kaikki, mitä yhdestä HOKSista, opiskeluoikeudesta tai oppijasta tiedetään. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["YllapitoTietue"];
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
    oppijaMuuttui: {
        parameters: {
            query: {
                /**
                 * @description Oppijanumero.
                 * @example 1.2.246.562.24.44000000008
                 */
                oid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tiedot on päivitetty. */
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
    laskeOpiskeluoikeudet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Koulutustoimijan tunniste. */
                koulutustoimijaOid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kuinka monta koulutustoimijan opiskeluoikeutta eHOKSissa on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Kuinka monta koulutustoimijan opiskeluoikeutta eHOKSissa on.
                         * @example 120
                         */
                        data: number;
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
    paivitaOpiskeluoikeudet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Koulutustoimija, jonka opiskeluoikeuksien tiedot haetaan uudelleen. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KoulutustoimijanPaivitys"];
            };
        };
        responses: {
            /** @description Tiedot on päivitetty. */
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
    haeHoksinNumero: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opiskeluoikeuden tunniste. */
                opiskeluoikeusOid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opiskeluoikeuden HOKS. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksinNumero"];
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
    paivitaOpiskeluoikeus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Opiskeluoikeus, jonka tiedot haetaan uudelleen. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpiskeluoikeudenPaivitys"];
            };
        };
        responses: {
            /** @description Tiedot on päivitetty. */
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
    paivitaOppija: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Oppija, jonka nimi haetaan uudelleen. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OppijanPaivitys"];
            };
        };
        responses: {
            /** @description Tiedot on päivitetty. */
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
    haeOppijat: {
        parameters: {
            query: {
                /** @description Laskeva järjestys. */
                desc?: boolean;
                /**
                 * @description HOKSin numero.
                 * @example 12345
                 */
                "hoks-id"?: number;
                /** @description Rivejä sivulla. */
                "item-count"?: number;
                /** @description Kieli, jolla tutkinnon ja osaamisalan nimestä haetaan ja jonka mukaan ne järjestetään. */
                locale?: "fi" | "sv" | "en";
                /** @description Haettava osa nimestä; sanat missä järjestyksessä tahansa. Isoilla ja pienillä kirjaimilla ei ole väliä. */
                nimi?: string;
                /** @description Oppilaitos, jonka opiskelijat haetaan. */
                "oppilaitos-oid": string;
                /** @description Minkä mukaan lista järjestetään. */
                "order-by-column"?: "nimi" | "tutkinto" | "osaamisala";
                /** @description Haettava osa osaamisalan nimestä. Isoilla ja pienillä kirjaimilla ei ole väliä. */
                osaamisala?: string;
                /** @description Sivun numero; ensimmäinen on 0. */
                page?: number;
                /** @description Haettava osa tutkinnon nimestä. Isoilla ja pienillä kirjaimilla ei ole väliä. */
                tutkinto?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yksi sivu oppilaitoksen HOKSeista. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OppijaRivi"][];
                        meta: components["schemas"]["OppijatMeta"];
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
    haeOppija: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oppijanumero. */
                oppijaOid: string;
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
    haeOppijanHoksit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oppijanumero. */
                oppijaOid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opiskelijan HOKSit: ylimmän tason tiedot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksYlataso"][];
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
    luoHoksVirkailijana: {
        parameters: {
            query?: {
                /** @description Koeajo: tehdään kaikki muu paitsi tallennus. Virheet ovat samat kuin oikeassa tallennuksessa. */
                "dry-run"?: boolean;
            };
            header?: {
                /** @description `return=representation`: vastauksessa on tallennettu HOKS varoituksineen. */
                prefer?: string;
            };
            path: {
                /** @description Oppijanumero. */
                oppijaOid: string;
            };
            cookie?: never;
        };
        /** @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoksLuonti"];
            };
        };
        responses: {
            /** @description HOKS on luotu. Tai: Koeajo: HOKS kelpaisi sellaisenaan. Mitään ei tallennettu. Tai: HOKS sellaisena kuin se tallennettiin, kun pyynnössä on `Prefer: return=representation`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LuontiTiedot"];
                        meta: components["schemas"]["LuontiMeta"];
                    } | {
                        data: components["schemas"]["KoeajoTiedot"];
                        meta: components["schemas"]["KoeajoMeta"];
                    } | {
                        data: components["schemas"]["Hoks"];
                        meta: components["schemas"]["TallennettuMeta"];
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
    haeOppijanHoks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Lukijalla jo oleva versio (ETag). Jos HOKS on yhä siinä, vastaus on 304. */
                "if-none-match"?: string;
            };
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
                /** @description Oppijanumero. */
                oppijaOid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HOKS kokonaisena. Kaikki listat ovat mukana, tyhjinäkin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Hoks"];
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description HOKS on yhä siinä versiossa, joka lukijalla on. */
            304: {
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
    korvaaHoksVirkailijana: {
        parameters: {
            query?: {
                /** @description Koeajo: tehdään kaikki muu paitsi tallennus. Virheet ovat samat kuin oikeassa tallennuksessa. */
                "dry-run"?: boolean;
            };
            header?: {
                /** @description Muutetaan vain, jos HOKS on yhä tässä versiossa (ETag). Muuten 412. */
                "if-match"?: string;
                /** @description `return=representation`: vastauksessa on tallennettu HOKS varoituksineen. */
                prefer?: string;
            };
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
                /** @description Oppijanumero. */
                oppijaOid: string;
            };
            cookie?: never;
        };
        /** @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoksKorvaus"];
            };
        };
        responses: {
            /** @description Koeajo: HOKS kelpaisi sellaisenaan. Mitään ei tallennettu. Tai: HOKS sellaisena kuin se tallennettiin, kun pyynnössä on `Prefer: return=representation`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["KoeajoTiedot"];
                        meta: components["schemas"]["KoeajoMeta"];
                    } | {
                        data: components["schemas"]["Hoks"];
                        meta: components["schemas"]["TallennettuMeta"];
                    };
                };
            };
            /** @description HOKS on tallennettu. Uusi versio on otsakkeessa ETag. */
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
    paivitaHoksVirkailijana: {
        parameters: {
            query?: {
                /** @description Koeajo: tehdään kaikki muu paitsi tallennus. Virheet ovat samat kuin oikeassa tallennuksessa. */
                "dry-run"?: boolean;
            };
            header?: {
                /** @description Muutetaan vain, jos HOKS on yhä tässä versiossa (ETag). Muuten 412. */
                "if-match"?: string;
                /** @description `return=representation`: vastauksessa on tallennettu HOKS varoituksineen. */
                prefer?: string;
            };
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
                /** @description Oppijanumero. */
                oppijaOid: string;
            };
            cookie?: never;
        };
        /** @description Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoksPaivitys"];
            };
        };
        responses: {
            /** @description Koeajo: HOKS kelpaisi sellaisenaan. Mitään ei tallennettu. Tai: HOKS sellaisena kuin se tallennettiin, kun pyynnössä on `Prefer: return=representation`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["KoeajoTiedot"];
                        meta: components["schemas"]["KoeajoMeta"];
                    } | {
                        data: components["schemas"]["Hoks"];
                        meta: components["schemas"]["TallennettuMeta"];
                    };
                };
            };
            /** @description HOKS on tallennettu. Uusi versio on otsakkeessa ETag. */
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
    poistaHoks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description HOKSin numero. */
                hoksId: number;
                /** @description Oppijanumero. */
                oppijaOid: string;
            };
            cookie?: never;
        };
        /** @description HOKSin poistaminen. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoistoPyynto"];
            };
        };
        responses: {
            /** @description HOKS on poistettu. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoistoVastaus"];
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
    haeOppilaitoksenHoksit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oppijanumero. */
                oppijaOid: string;
                /** @description Oppilaitoksen tunniste. */
                oppilaitosOid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opiskelijan HOKSit: ylimmän tason tiedot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksYlataso"][];
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
    haeOppijanOpiskeluoikeudet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oppijanumero. */
                oppijaOid: string;
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
    haeOppijaJaOikeus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oppijanumero. */
                oppijaOid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oppija ja yksi opiskeluoikeus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OppijanNimiJaOikeus"];
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
    haeVirkailijanIstunto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oma istunto: kuka olen ja mihin organisaatioihin minulla on oikeuksia */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirkailijanIstuntoVastaus"];
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
    paataVirkailijanIstunto: {
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
    haeValimuisti: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yhden palvelinprosessin muisti muiden palvelujen vastauksista. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Valimuisti"];
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
    laskeHoksit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HOKSien määrä. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HoksienMaara"];
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
    haeMuisti: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yhden palvelinprosessin muisti tavuina. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Muisti"];
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
    haeHakemistonTila: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mitä rekistereistä puuttuu. Oppija ja opiskeluoikeus tallennetaan aina HOKSin mukana. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Hakemisto"];
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
    haeJaksoraportti: {
        parameters: {
            query?: {
                /** @description Jakso päättyy viimeistään. */
                end?: string;
                /** @description Oppilaitos. Vain pääkäyttäjä voi jättää pois. */
                oppilaitos?: string;
                /** @description Monesko sivu, ensimmäinen on 0. */
                pageindex?: number;
                /** @description Rivejä sivulla. */
                pagesize?: number;
                /** @description Jakso päättyy aikaisintaan. */
                start?: string;
                /**
                 * @description JSON-olio: tutkinnon nimi tai sen osa kielistä.
                 * @example {"fi":"Autoalan perustutkinto"}
                 */
                tutkinto?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yksi sivu raporttia. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Jaksoraportti"];
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
    kaynnistaAjo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Taustatyön käynnistys. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AjonKaynnistys"];
            };
        };
        responses: {
            /** @description Ajo on jonossa; ilman numeroa samanlainen odottaa tai on käynnissä jo. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["KaynnistettyAjo"];
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
    peruAjo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Taustatyön ajon numero.
                 * @example 12
                 */
                ajoId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ajo on peruttu. */
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
    vieKayttoonotto: {
        parameters: {
            query?: {
                /**
                 * @description Jakson ensimmäinen päivä. Ilman: ensimmäisestä HOKSista alkaen.
                 * @example 2026-11-22
                 */
                alku?: string;
                /** @description Kieli, jonka mukaan nimet järjestetään ja jolla tiedosto kirjoitetaan. */
                kieli?: "fi" | "sv" | "en";
                /**
                 * @description Jakson viimeinen päivä. Ilman: tähän päivään.
                 * @example 2026-11-22
                 */
                loppu?: string;
                /** @description csv: UTF-8 tavujärjestysmerkillä, erottimena puolipiste. xlsx: Excel-työkirja. */
                muoto?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Haun kaikki rivit tiedostona. Otsake `x-rivit` kertoo rivien määrän. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
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
