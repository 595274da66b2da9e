/** Whether a text looks like a Finnish personal identity code. They are never asked for, nor kept in addresses and logs. */
export const onkoHenkilotunnus = (teksti: string): boolean => /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]$/i.test(teksti.trim())
