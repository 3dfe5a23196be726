import { html } from './html.js';

describe('A page', () => {
  it('shows what people wrote as text, in its words and in its attributes', () => {
    const evil = `"><script>alert('1')</script>&`;
    expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  it('is made of pieces, lists of them and numbers; nothing is nothing', () => {
    const items = ['a', '<b>'].map((item) => html`<i>${item}</i>`);
    expect(html`<p>${items}${null}${0}</p>`.text).toBe('<p><i>a</i><i>&lt;b&gt;</i>0</p>');
  });
});
