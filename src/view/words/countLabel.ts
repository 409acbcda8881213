/** People with a comma at thousands: '55,430'; a minus is the true minus. */
export function countLabel(count: number): string {
  const digits = String(Math.abs(Math.round(count)));
  return `${count <= -0.5 ? '−' : ''}${digits.replace(/\B(?=(\d{3})+$)/g, ',')}`;
}
