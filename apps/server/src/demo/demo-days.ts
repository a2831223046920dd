/** Day of each county's demo clock. */
export const demoDays = {
  chenzhou: '2018-06-20',
  duan: '2019-10-15',
  hangjin: '2024-11-20',
  jinzhou: '2018-09-10',
} as const
