export const alertsKey = (user_id: string) => ['price-alerts', user_id] as const;
