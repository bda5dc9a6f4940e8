import { expect, test } from 'vitest';
import { callsIn, foreignAttempts } from '../kiosk/trace.ts';

const own = [
  '71 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X90"}, 20) = 0',
  '71 connect(5, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X90"}, 20) = -1 ECONNREFUSED (Connection refused)',
  '72 bind(9, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=0x000111}, 12) = 0',
  '72 sendto(9, [{nlmsg_len=20}], 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 20',
  '73 sendmsg(4, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="x"}]}, 0) = 1',
];
const foreign = [
  '71 connect(5, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 EINPROGRESS',
  '71 connect(5, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 0',
  '74 connect(6, {sa_family=AF_INET6, sin6_port=htons(443), sin6_addr=inet_pton("2001:db8::1")}, 28 <unfinished ...>',
  '74 sendto(6, "\\1", 1, 0, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("192.0.2.1")}, 16) = 1',
  '74 sendmsg(6, {msg_name={sa_family=AF_INET, sin_port=htons(5353)}, msg_namelen=16}, 0) = 1',
  '74 bind(6, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
];

test('sockets of this machine are no connection; every other address is one, whether it answered or not', () => {
  expect(foreignAttempts(own.join('\n'))).toEqual([]);
  expect(foreignAttempts([...own, ...foreign].join('\n'))).toEqual(foreign);
  expect(callsIn([...own, ...foreign].join('\n'))).toBe(10);
});
