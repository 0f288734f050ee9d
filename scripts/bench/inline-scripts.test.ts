import { expect, test } from 'vitest'
import { inlineScripts } from './inline-scripts'

test('programs that stand in the HTML are found; files and what is data are not', () => {
  const html = [
    '<script nonce="x">(function hearEarly(){ if (a<b) c() })()</script>',
    '<script src="/own.js" async=""></script><script nomodule="" src="/old.js"></script>',
    '<script type="application/json">{"a":1}</script><script id="b">',
    '$RC("B:0","S:0")</script>',
    '<script>self.__next_f.push([1,"5:[\\"text\\"]"])</script>',
  ].join('')
  expect(inlineScripts(html)).toEqual(['(function hearEarly(){ if (a<b) c() })()', '$RC("B:0","S:0")'])
})
