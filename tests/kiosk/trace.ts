/** Reads a trace of system calls (`strace`) for attempts to reach anything but this machine’s own sockets. */

/** Files and the kernel; everything else can lead to another machine. */
const local = ['AF_UNIX', 'AF_LOCAL', 'AF_NETLINK', 'AF_UNSPEC'];

/** What is asked of strace: every call that names an address. */
export const tracedCalls = 'connect,sendto,sendmsg,sendmmsg,bind';

/** The lines of a trace that name a foreign address, whether the call succeeded or not. */
export const foreignAttempts = (trace: string): string[] =>
  trace
    .split('\n')
    .filter((line) => /\b(connect|sendto|sendmsg|sendmmsg|bind)\b/.test(line))
    .filter((line) => {
      const families = [...line.matchAll(/\bsa_family=(AF_\w+)/g)].map(([, family = '']) => family);
      return families.some((family) => !local.includes(family));
    });

/** Calls that were looked at: a trace without any proves nothing. */
export const callsIn = (trace: string): number =>
  trace.split('\n').filter((line) => line.includes('sa_family=')).length;
