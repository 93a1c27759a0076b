"""Words with which lines of page furniture begin, a table for each kind.

The tables are in small letters, and a line is looked up in small letters, as that is fast. What only its
capitals tell stands in tables of its own.
"""

from __future__ import annotations

import re

from .findings import FurnitureKind as Kind
from .words import word_set

SHARE = r"""
      print(?:er)?-friendly\ version\b.{0,60}\Z
    | submit\ to:\ .{0,80}\Z
    |
      (?:(?:post|add|submit|send|save|bookmark|share)\ )?(?:this\ )?(?:story|article|page)?
        \s?(?:to|with|on|@)?\s?:?\s?
        (?:del\.?icio\.?us|digg|newsvine|fark|technorati|stumbleupon|reddit)(?:\ this)?\b[^.“"]{0,80}\Z
    |
      (?:click\ to\ )?(?:share|tweet|pin|e-?mail|print|send|save)\b[^.]{0,30}\b(?:facebook|twitter
        |linkedin
          |whatsapp
          |friend|reddit|pinterest|telegram|window)\b
    | (?:please\ )?share\ (?:this|your|it)\b[^.]{0,40}[:!]?\Z
    | share\s*[:|•]
    | e-?mail\ (?:article|story|this)\ print(?:er)?[-\ ]friendly\b.{0,80}\Z
    | share\ this\ (?:story|article|post|page)\s?:\s[^:“”"]{2,40}\Z
    | (?:share\ this\ (?:story|article|post|page)\ via\ [a-z]+){2}
    | like\ this:
"""
DATE_LINE = r"""
      (?:about\ |around\ )?(?:\d{1,3}|an?|one|two|three)\ (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week
        |month
          |year)s?\ ago\b(?!.*[a-z\d][.!?]\Z).{0,60}\Z
    | (?:last\ )?(?:published|updated|posted|modified)\s*:?\s*(?:\d{1,3}|an?)\ (?:sec|min|hour|hr|day|week
        |month|year)\w*\ ago\b.{0,60}\Z
    | (?:\|\s)?(?:(?:last\ )?updated:?\s)?\d{1,3}\s?(?:h|hrs?|mins?|d)\sago(?:\sin\s[a-z][\w\ &]{2,30})?\Z
    | today\ \d{1,2}:\d\d\s?[ap]\.?m\b\.?\Z
    | (?:[-–—]{1,2}\s)?(?:last\ )?updated\s*:?\s*(?:at\ )?\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?
        (?:\s[a-z]{2,4})?\Z
    | this\ (?:(?:article|story|post|content|page|item)\ )?(?:is\ (?:more\ than|over|about|now)
        |was\ (?:first\ |originally\ )?published\ (?:more\ than|over|about|almost|\d{1,3}))\b[^.]{0,80}\.?\Z
"""
OTHER = r"""
      newsweek\ is\ committed\ to\b
    | hold\ us\ accountable\ and\ submit\ your\ rating\b
    | based\ on\ facts,\ either\ observed\ and\ verified\b
    | newsnews\ based\ on\ facts,
    | the\ opinions\ in\ [^“"]{3,60}\ are\ those\ of\ the\ authors?\b
    | this\ (?:is\ an\ updated\ version\ of\ a\ story|story\ has\ been\ updated\ since\ it\ was)\b
    | editor['’]s\ note\ ?[–—-]+\ .{10,200}\Z
    | thanks\ for\ contacting\ us\.
    | (?:reading\ )?time\ to\ \d{1,2}\ min\b
    | you\ are\ using\ an\ out\ of\ date\ browser\b
    | you\ can\ now\ save\ articles\b.{0,80}\Z
    | this\ (?:entry|post)\ was\ (?:posted|published|written)\ (?:on|by|in)\b
    | this\ was\ written\ by\ [^“"]{2,60}?\ posted\ on\b
    | this\ article\ was\ published\ on\ \S+\ at\b
    | your\ ip\ address\ will\b.{0,40}\Z
    | this\ (?:article|story)\ was\ (?:first\ )?published\ (?:today|yesterday)\ at\b.{0,40}\Z
    | feedback:\ send\b.{0,60}\Z
    | you\ are\ here\s?:
    | update:\ .{5,44}\ updated\ (?:with|to)\b.{0,160}\Z
    | welcome\ to\ our\ new\ article\ page\b
    | wired\ is\ where\ tomorrow\ is\ realized\b
    | \d{1,5}readers\Z
    | to\ find\ reference\ information\ about\ the\ words\ used\b
    | more\ posts\ -\ website\ -\ twitter\Z
    | buy\ a\ copy\ of\ this\ picture\b
    | total\ people\ in\ discussion:\ \d
    | are\ (?:registered\ )?trademarks\ of\b[^“"]{0,200}\Z
    | if\ you\ want\ other\ stories\ on\ this\ topic\b
    | (?:back|return)\ to:\ [^.“"|]{2,40}(?:\ \|\ [^.“"|]{2,30}){0,4}\Z
    |
      we['’]ve\ detected\ (?:that\ )?you\b.{0,200}\Z
    |
      \d{1,2}:\d\d\ [ap]\.m\.:?\ this\ (?:article|story|post)\ (?:was|has\ been)\ updated\b.{0,160}\Z
    | more\ information:\ .{0,200}\bdoi:.{0,60}\Z
    | shares?\d{1,5}k?\Z
    |
      dive\ deeper\b.{0,20}\Z
    | as\ a\ service\ to\ our\ readers\b
    | this\ entry\ was\ (?:written|posted)\b
    | there\ was\ an\ error,\ please\ provide\b
    | could\ not\ subscribe,\ try\ again\b
    | no\ content\ on\ this\ site,\ regardless\ of\ date
    | we\ may\ (?:earn|receive)\ (?:an?\ |some\ )?(?:affiliate\ )?commissions?\b
    | e-?mail\ the\ author\b.{0,60}\Z
    | add\ /\ view\ comments\b
    | (?:comment|e-?mail|name|website)\s?\(required\)
    | readers\ may\ submit\ [^“”"?!]{0,120}\bto\ \S+@\S+\Z
    | disclosure:\ .{4,60}\ (?:is\ an?\ (?:subsidiary|investor|part|division)|owns|holds|is\ owned)\b
        .{0,240}\Z
    | please\ (?:create\ an\ account|register|sign\ in|log\ ?in)\b[^.“”"]{0,40}\bto\ (?:read|view|continue)\b
        [^.“”"]{0,40}\Z
    | already\ a\ (?:member|subscriber)\?.{0,40}\Z
    | if\ you\ (?:have\ already\ created|already\ have)\ an\ account,?\ .{0,200}\Z
    | doi:\s?https?://\S+\Z
    | you\ can\ find\ this\ story\ in\ my\ bookmarks\b.{0,80}\Z
    | \[?pull\ ?quote\]?\Z
    | th(?:is|e)\ (?:article|story|piece|column)\ (?:(?:originally|first)\ )?(?:appears|appeared)
        \ in\ the\ [^.“”"]{3,60}\ issue\ of\b.{0,60}\Z
    | this\ (?:article|story|report)\ is\ based\ in\ part\ on\ wire\b.{0,40}\Z
    |
    search\ (?:for\ more|the\ (?:entire|whole|web|site|archives?)|this\ site|our\ (?:site|archives?))\b
        [^"“]{0,80}\Z
    | [^.“"]{2,60}\bclick\ here\W{0,4}\Z
    | or\ click\ here\b[^"“]{0,80}\Z
    | your\ account\ (?:has\ been|is)\b[^"“]{0,80}\Z
    | when\ (?:you\ see\ )?news\ happen(?:s|ing)\b
    | mark\ your\ calendars?!
    | (?:don['’]t|do\ not)\ forget\ to\ (?:check\ out|visit|sign\ up|subscribe|register|follow|like)\b
    | to\ (?:read|view)\ th(?:is|e\ full)\ (?:article|story)\b[^"“]{0,20}\byou\ must\b
    |    (?:add|make|set|choose)\ (?:us\ )?(?:as\ )?(?:an?\ |our\ site\ )?preferred\b.{0,40}\Z
    | (?:want\ (?:to\ see\ )?more\ from\ us\?\s)?(?:add|make|set|choose|select|mark)\ [\w\ .&’'-]{2,40}?
        (?:\ as)?\s(?:an?|your)\s.?preferred\s.{0,120}\Z
    | catch\ up\ on\ (?:the\ latest|all)\b[^.]{2,60}\bon\ (?:the|our)\ [^.]{2,40}\bchannel\..{0,40}\Z
    | (?:keep|stay)\ abreast\ of\ [^.]{3,60}\bfrom\ our\ (?:website|newsroom|desk)\b.{0,20}\Z
    | (?:send|give)\ (?:us\ )?[\w.]{2,20}\ feedback\Z
    | (?:click|tap|swipe|scroll|press)\ (?:to|for|on|here)\b[^.“"]{0,50}\Z
    | (?:copy|share|save|add|return|back)\ to\ (?:clipboard|favou?rites|bookmarks|reading\ list|top|home
        |all\ stories)\b.{0,20}\Z
    | (?:report|submit|suggest|send)\ (?:an?|your|any)\ (?:correction|typo|error|mistake|issue|problem
        |abuse)\b.{0,40}\Z
    | (?:summari[sz]e|translate|rate|bookmark|gift|republish|cite)\ this\ (?:article|story|page|post
        |text)\b.{0,20}\Z
    | (?:ai|a\.i\.)[- ](?:generated|powered|assisted)\b.{0,40}\Z
    | follow\ this\ (?:topic|story|author|section)\b.{0,20}\Z
    | thank(?:s|\ you)\ for\ (?:reading|visiting|subscribing|your\ (?:support|feedback
        |subscription))\b.{0,60}\Z
    | unlock\ (?:this|the|unlimited|full|all|your|more|exclusive|premium)\b.{0,60}\Z
    | e-?mail\ notifications\ are\ only\b
    | there\ was\ a\ problem\ (?:saving|loading|reporting)\b.{0,60}\Z
    | your\ (?:notification|comment|message|preference)s?\ (?:has|have)\ been\b.{0,40}\Z
    | followed\ notifications\Z
    | log\ ?in\ ?don['’]t\ have\b.{0,60}\Z
    | click\ for\ more\b
    | this\ content\ has\ not\ been\ (?:generated|created|edited)\b
    | lorem\ ipsum\b
    | start\ quote\Z
    | end\ quote\ .{3,90}\Z
    | table\ of\ contents\Z
    | you\ just\ read\ a\ story\b
    | your\ (?:contribution|support|donation|subscription)\ (?:keeps|helps|funds|makes)\b
    | \(?we\ don['’]t\ allow\ anyone\ to\ copy\b
    | powered\ (?:by|via)\ [\w.&\ ]{2,30}\Z
    | \(?the\ above\ (?:story|article|report)\ (?:is|was|has|first|originally)\b
    | this\ is\ an?\ (?:premium|exclusive|subscribers?[’']?(?:[-\ ]only)?|members?[-\ ]only)\ (?:article
        |story|post)\b
    | you\ have\ (?:exhausted|reached|used(?:\ up)?|read)\b[^.“"]{0,60}\b(?:free|limit|articles)\b.{0,40}\Z
    | with\ an?\ [\w-]{2,12}\ subscription\ to\b[^.“"]{0,120}\Z
    | articles\ older\ than\b.{0,80}\Z
    | \*?\ ?this\ offer\ is\b.{0,80}\Z
    |       \d{1,3}(?:\s?-\s?\d{1,2})?[\s-]{0,2}min(?:ute)?s?\.?\ (?:read|listen|watch)\b.{0,40}\Z
    | (?:reading\ time|read\ time|time\ to\ read|est(?:imated)?\.?\ read)\b.{0,40}\Z
    | [\d.,]{1,12}\s?[km]?\s{0,2}(?:total\ )?(?:views?|reads?|likes?|people\ (?:like|reacted)|interactions
        |subscribers|followers)\b.{0,30}\Z
    | views?\s*:?\s*[\d.,]{1,12}\s?[km]?\Z
    | (?:https?://|www\.)\S{1,200}\Z
    | \(?(?:this\ is\ a\ )?(?:developing|breaking\ news)\ story\b.{0,120}\Z
    | this\ is\ a\ breaking\ news\ story\b.{0,120}\Z
    | (?:the\ )?(?:story|article|post)\ (?:has\ been|was)\ (?:last\ )?(?:updated|corrected)\b.{0,120}\Z
    | [(\[]?this\ (?:story|article|post|page|report|interview|conversation|transcript|column|excerpt|q&a)
        \ (?:has\ been|was|will\ be)\ (?:(?:last|lightly|slightly)\ )?(?:updated|corrected|edited|condensed
        |refiled|amended|clarified)\b.{0,160}\Z
    | \((?:adds?|updates?|recasts?|refiles?|corrects?|repeats?|rewrites?|removes?|clarifies)\b[^.]{3,160}\)\Z
    | (?:the\ )?(?:views|opinions)\ (?:and\ opinions\ )?expressed\b
    | our\ standards:
    | (?:now\ )?loading\b(?:.{0,10}|[^“".]{0,40}(?:\.{3}|…))\Z
    | tag\ archives?\b
    | (?:the\ )?[\w. ]{2,20}\ is\ not\ responsible\ for\ the\ content
    | check\ back\ (?:here\ )?for\ (?:more\ )?updates
    | refresh\ (?:this\ page\ )?for
    | .{2,40}\ logo\Z
    | printable\ version\b
    | we(?:'|’|\ a)re\ sorry\s?[,.:][^"“]{0,160}\Z
    | (?:sorry|oops|error|whoops)\b[^"“]{0,120}\b(?:unavailable|went\ wrong|not\ available|try\ again
        |occurred
        |could\ not\ be|failed)\b.{0,80}\Z
    | something\ went\ wrong\b.{0,60}\Z
    | (?:legal\ )?disclaimer\s?(?::|\Z)
    | no\ caption\b.{0,20}\Z
    | (?:story|article|report|video|page)\ (?:id|code|no|number)\s?[:#]?\s?\d+.{0,20}\Z
    | data\ returned\ from\b
    | as\ a\ subscriber,?\ you\b
    | (?:go|head)\ to\ \S+\.\w{2,4}\b.{0,40}\Z
    | this\ (?:feature|service|video|content|page)\ (?:is|isn['’]t|was)\ (?:currently\ |not\ |no\ longer\ )?
        (?:un)?available\b.{0,80}\Z
    | (?:advert|ad)\s?(?:hide|feedback|close)\b.{0,12}\Z
    | (?:the\ )?deadline\ for\ (?:comments|letters)\b
    | (?:please\ )?(?:note|nb):\ (?:this|the)\ (?:article|story|comment|content|page)\b
    | (?:got|have)\ (?:a|any)\ (?:story|tip|news|question|comment|view|opinion)s?\b.{0,100}\Z
    | (?:send|submit|email)\ (?:us\ )?(?:your|a|any)\ (?:news|story|stories|tips?|photos?|letters?
        |feedback|questions?
        |comments?|views)\b.{0,120}\Z
    | (?:last|recently|most)\ (?:updated|read|viewed|commented|shared)\s?:?\Z
    | (?:page|slide|photo|image|item)\ \d{1,3}\ (?:of|/)\s?/?\ \d{1,3}\b.{0,20}\Z
    | \d{1,3}\ ?(?:/|of)\ ?\d{1,3}\s?\|?(?:\ back\ to\ gallery)?\Z
    | (?:kick-?off|ko|tip-?off|throw-?in)\b\s?:?\s?\d.{0,60}\Z
    | why\ you\ can\ trust\b.{0,40}\Z
    | this\ (?:post|article|page|story)\ may\ contain\b
    | this\ slideshow\ requires\b
    | a\ version\ of\ this\ (?:article|story|column|essay|review|obituary|profile)\b[^.“"]{0,30}
        \b(?:appears?|appeared|ran|was)\b
    | (?:an\ )?error\ (?:has\ )?occurred\b.{0,60}\Z
    | you\ are\ using\ an?\ (?:old|older|outdated|unsupported)\b
    | ie\ \d{1,2}\ is\ not\ supported\b
    | we\ apologi[sz]e,\ (?:but\ )?this\ (?:video|content|page)\b.{0,40}\Z
    | to\ (?:see|watch|read|hear|view)\b[^."“]{0,160}\bclick\ (?:on|here)\b
    | see\ also\ previous\b
    | read\ here\ about\b
    | read\ the\ full\ (?:report|statement|story)\b.{0,4}\Z
    | complete\ coverage:
    | for\ access\ to\ (?:all\ )?our\b
    | i\ would\ like\ to\ be\ e-?mailed\b
    | want\ to\ stay\ on\ top\ of\b
    | when\ you\ join\b.{0,40}\b(?:family|community)\b
    | join\ now\ or\ renew\b
    | get\ (?:up-to-the-minute|real-time)\ updates\b
    | get\ [\w-]{2,20}\ updates\ on\ (?:twitter|facebook|whatsapp|x)\b
    | advertising\ disclosures?\b
    | ad[\ -]?block(?:er)?\ users?\b
    | content\ (?:created|produced|supplied)\ by\b
    | [^\n]{4,160}?\d{3}[-.\ ]\d{3}[-.\ ]\d{4}\ (?:tel|fax)\b.{0,80}\Z
    | (?:all|no)\ (?:rights|copyrights?)\ (?:reserved|infringement)\b
    | (?:-|–|—|\()?\s?ends?\s?(?:-|–|—|\)|/)?[.]?\Z
    | \(?(?:more|mtf)\)\Z
"""
RELATED_LINK = r"""
      full\ coverage:\ [^.“”"]{4,90}\Z
    | see\ (?:images|photos|pictures|video)\ of\ [^.“”"]{4,90}\.?\Z
    |
      explore\ further:\ .{8,140}\Z
    |
      1\ {2,}\S.{8,140}?\ {2,}2\ {2,}\S.{8,140}?\ {2,}3\ {2,}\S
    | \(\ ?also\ on\ [\w.]{3,20}:\ [^()]{8,140}\)\Z
    | \((?:see|watch|view)\ [^()]{4,120}\.?[”"]?\)\Z
    |
      on\ [\w-]{2,30}\.(?:com|org|net|co\.uk|ca|in):\ \S.{8,140}\Z
    |
    (?:>{1,3}|[»→])\s?\w[^.“"]{8,140}\Z
    | related\ (?:roundups?|forums?|topics?|tools?)\s?:\s[^.“"]{3,120}\Z
    | (?:dig|go)\ deeper\s?[:|]\s?\S
    | (?:explained|explainer|in\ pics?|in\ photos|opinion|analysis|interview|photos|editorial|live
        |exclusive|profile|column
        |podcast|fact\ check|data|premium|view|comment|long\ read|quiz|timeline)\s\|\s\w[^.]{4,140}\Z
    |       (?:[►▶»→>*•➤👉🔴-]\s?){0,3}\(?
      (?:also\s+read|read\s+(?:also|more|next|here|this)|read(?:\s+(?:the\s+)?(?:full|whole
          |original)\s+(?:story|article|report|text|interview))?
          |see\s+(?:also|more)|also\s+(?:see|watch)|must[\s-]+(?:read|watch)|related(?:\s+(?:story|stories
              |article|articles|news|video|content|coverage))?
          |recommended|don['’]t\s+miss|in\s+case\s+you\s+missed\s+it|icymi|further\s+reading
          |more\s+(?:here|on\s+this|on\s+this\s+story|from\s+.{2,30})|watch(?:\s+(?:also|more|now|here
        |live
              |the\s+video|video|this))?
          |more(?:\s+news)?|listen|video|photos|gallery|in\s+pictures|trending(?:\s+now)?|up\s+next
              |next\s+(?:article|story|post)|previous\s+(?:article|story|post)|next|previous|prev)
      \s?(?:[:|»>→]|\s[-–—])\s?\S
    | (?:read\ (?:more|also|next)|also\ read|see\ also|must\ read|watch\ (?:now|also|live))\b
    | read\ more\s(?:about|at|on|from|in|stories|news|here)\b[^.]{0,120}\Z
    | (?:see|view|read|show|load|explore)\ (?:all|more)\b[^.]{0,60}\Z
    | see\ (?:the\ |[\w’']{2,20}[’']s\ )?(?:best\ |top\ )?(?:pictures|photos|cartoons|videos)\ (?:of|from)
        \ (?:the|this)\ (?:day|week|month|year)\.?\Z
    | more\ (?:from|on|about|in)\ [^.:]{2,60}\Z
    | more\ from\ [\w-]+\.(?:com|org|net)(?:\.{3}|…)?\Z
    | (?:next|previous|prev|older|newer)\ (?:article|post|story|entry|page)s?\b
    | click\ (?:here\ (?:for|to)|this\ link\ or\ scan)\b
    | also\ on\ [\w-]{2,30}\.(?:com|net|org|co)\b
    | [^:.?!“"]{3,80}:\ ?(?:https?://|www\.)\S{4,200}\Z
"""
RELATED_LABEL = r"""
      (?:now\ on|more\ stories\ on)\ [\w.&’' -]{3,40}:?\Z
    |
      elsewhere\ on\ [\w.&’' ]{2,30}\Z
    |
      (?:top|latest|more|other|most\ (?:popular|read|viewed|e-?mailed|commented)|today['’]?s
        |recent(?:ly\ published)?|popular|breaking|also\ in|related)(?:\ \d{1,2})?(?:\ [\w&'’]+){0,3}
        \ (?:news|stories|headlines|videos?|articles|links|sections|competitions|galleries|blogs|reports)
        (?:\ from\ \S{2,20})?\s?:?\Z
    | top\ \d{1,2}\ most\ (?:read|viewed|popular|e-?mailed|commented)\b[^.]{0,30}\Z
    |
      more\ must-reads\ from\ .{2,30}\Z
    | more\ from\ the\ [\w.&'’\ -]{2,40}\Z
    | more\ related\ to\ this\ story\Z
    | for\ more\ (?:about|on)\ [^.:,“"]{3,80},\ (?:watch|read|see|listen)(?:\ to)?:?\Z
    | (?:the\ )?editor['’]?s['’]?\ (?:recommendations|picks|choice)\Z
"""
NEWSLETTER = r"""
      if\ you\ found\ the\ reporting\ above\ valuable\b
    | advert-free\ experience\ without\b.{0,40}\Z
    | rocket-fast\ speedy\ loading\b.{0,40}\Z
    | experience\ the\ [\w\ ]{3,40}\ like\ never\ before\.?\Z
    | escape\ your\ echo\ chamber\.
    | your\ (?:feedback|opinion)\ is\ important\ to\ us\.?\Z
    | [\w\ ]{2,40}\ is\ (?:now\ )?on\ (?:telegram|whatsapp)!\Z
    | all\ you\ have\ to\ do\ is\ click\b.{0,120}\Z
    | no\ one\ will\ be\ able\ to\ see\ who\ is\ signed\ up\b
    | if\ you['’]re\ on\ a\ desktop,\ simply\ scan\b
    | try\ [\w\ ]{2,40}\ premium\ for\ free\b
    | every\ weekday\ and\ sunday,\ you\ can\ get\b
    | add\ [\w\ ]{3,40}\ to\ your\ subscription\ choices\Z
    | want\ to\ read\ more\ (?:articles|stories)\ like\ this
    | get\ the\ [^.“"]{3,60}\ for\ (?:only\ |just\ )?[$£€]\d+\ (?:per|a)\ (?:year|month|week)\b
    | access\ the\ most\ recent\ journalism\b.{0,60}\Z
    | find\ [\w.\ ]{2,40}\ on\ (?:facebook|twitter|instagram)\.?\Z
    | get\ an\ alert\ when\b.{0,80}\Z
    | no\ spam\b.{0,80}\Z
    | subscribed,\ but\b.{0,60}\Z
    | are\ you\ in\ the\ area\?
    | send\ (?:us\ )?(?:your\ )?(?:pictures|photos|videos?)\b[^.]{0,40}\ to\ \S+@\S+\Z
    | if\ you\ are\ a\ home\ delivery\ print\ subscriber\b
    | get\ a\ dash\ of\ perspective\b
    | exclusive\ insights\ on\b[^“".]{0,60}\.?\Z
    | get\ [\w\ ]{3,30},\ from\ [\w\ ]{3,30}\.?\Z
    |      access\ articles\ from\b.{0,60}\baccount\b
    | create\ an\ account\ or\b
    | sign\ in\ or\ create\b
    | don['’]t\ have\ an\ account\b.{0,60}\Z
    | unlimited\ (?:online\ |digital\ )?access\b[^“"]{0,200}\Z
    | exclusive\ (?:articles|content|stories)\ (?:from|by)\b[^“"]{0,200}\Z
    | daily\ (?:puzzles|content\ from)\b[^“"]{0,120}\Z
    | enjoy\ (?:additional\ articles|the\ latest)\b[^“"]{0,100}\Z
    | a\ welcome\ email\ is\ on\b
    | we\ encountered\ an\ issue\ signing\b
    | you\ can\ save\ this\ (?:article|story)\b
    | want\ up-to-the-minute\b[^“"]{0,60}\?
    | just\ hit\ ['’‘“"]?like\b
    | want\ to\ bookmark\ your\b
    | support\ (?:local|independent|quality)\ journalism\.?\Z
    | follow\ @\w{2,30}\Z
    | follow\ the\ [\w\ ]{2,30}\ on\ (?:twitter|facebook|x|instagram)\b.{0,40}\Z
    | visit\ [\w.\ ]{2,40}['’]s\ home\ ?page\b.{0,40}\Z
    | join\ the\ [\w\ ]{2,30}\ (?:lab|club|community)\b[^“”"]{0,300}\Z
    | we\ want\ to\ hear\ (?:from\ you|what\ you\ think)\b
    | send\ (?:your\ )?letters\ to\b.{0,60}@.{0,40}\Z
    | please\ include\ a\ contact\ number\b
    | in-?read\ invented\ by\b.{0,30}\Z
    |
      newsletter\ sign\ up\ continue\ reading\b
    | (?:please\ )?verify\ you['’]re\ not\ a\ robot\b
    | get\ the\ [\w.\ ]{2,40}\ stories\ you\ care\ about\b
    | before\ it['’]s\ here,\ it['’]s\ on\b
    |
      you[’']ve\ reached\ your\ (?:[a-z]+\ ){0,3}limit\b
    | need\ more\ [a-z]{2,12}\?\ subscribe\b
    | want\ (?:more|the\ latest)\ [^.?“”"]{3,60}\?\ sign\ up\b
    | on\ (?:twitter|facebook):\ follow\b
    | i\ agree\ that\ [\w\ ]{2,40}\ (?:can|may)\ send\ me\b
    | please\ check\ the\ opt-in\ box\b
    | follow\ [\w\ ]{3,40}\ and\ never\ miss\b
    | before\ you\ go,\ we\ thought\ you[’']d\ like\b
    | chat\ with\ us\ (?:in|on)\ facebook\b
    | special\ offer:
    | are\ you\ already\ an?\ subscriber\b
    | please\ upgrade\ your\ browser\b
    | and\ improve\ your\ visit\ to\ our\ site\b
    |
      (?:sign\ up|subscribe|register)\ (?:(?:now|here|today|for|to|and|with|free|below)\b|\()
    | you\ can\ (?:also\ )?subscribe\ (?:to|here)\b
    | get\ access\ to\b.{0,300}\bsubscriptions?\b
    | get\ in\ touch\ with\ (?:us|our)\b
    | would\ you\ like\ to\ (?:receive|comment|get|subscribe)\b
    | (?:do\ you\ )?(?:have|own)\ an?\ [^.?]{2,40}\?\ now\ you\ can\b
    | wait!\ before\ you\ go\b
    | follow\ (?:related\b|[^.:]{2,40}:\Z|(?:abc|bbc|cbs|cnn|fox|nbc|npr|sky)\b[\w ]{0,16}\Z)
    | authors\ and\ topics\ you\ follow\b
    | (?:get|receive)\ (?:the\ latest|all\ the|our|breaking|daily|weekly|more|unlimited|instant|notified
        |alerts|email|exclusive|full)\b[^"“]{0,200}\Z
    | (?:get|receive)\ [^.“"]{2,50}\b(?:edition|newsletter|briefing|headlines|digest)\b[^"“]{0,60}
        \b(?:by\ e-?mail|inbox|sign\ up|for\ free)\b[^"“]{0,80}\Z
    | (?:stay|keep)\ (?:tuned|updated|informed|connected|ahead|up\ to\ date|up-to-date|in\ the\ know
        |on\ top)\b
    | (?:please\ |you\ can\ )?(?:also\ )?(?:follow|like|find|join|add|visit)\ (?:us|our|@\w|me|the\ author
        |him|her|them)\b.{0,160}\Z
    | follow\ [\w.\ ]{2,40}\ for\ (?:the\ |all\ the\ |more\ )?(?:latest|breaking|live|daily)\b.{0,100}\Z
    | follow\ .{2,50}\ (?:on|via)\ (?:twitter|facebook|instagram|x|telegram|google|whatsapp|linkedin
        |youtube|threads|social)\b.{0,100}\Z
    | join\ (?:our|the|us|\d)\b[^"“]{0,120}(?:channel|group|community|newsletter|telegram|whatsapp
        |conversation|discussion|forums?|free|today|now)\b
    | (?:support|fund)\ (?:us|our|independent|quality)\b
    | (?:since\ you[^.]{0,60},\ )?we\ have\ a\ small\ favou?r\ to\ ask\b
    | download\ and\ subscribe\ to\b[^"“]{0,200}
    | we\ rely\ on\ your\ support\b.{0,100}\Z
    | make\ your\ (?:contribution|donation|gift)\ (?:now|today)\b.{0,100}\Z
    | contact\ me\ with\ news\ and\ offers\b.{0,60}\Z
    | if\ you\s?(?:['’]re|['’]ve|have|are)?\ enjoy(?:ed|ing)?\ (?:reading\ )?(?:this|our)\b[^“"]{0,80}
        \b(?:support|subscrib|shar|donat)
    | (?:become|be)\ (?:a|an|our|one\ of)\ (?:member|patron|supporter|subscriber)
    | (?:download|install|get|try)\ (?:the|our|your)\b[^"“]{0,80}\bapp\b
    | want\ (?:to\ see\ )?more\ (?:local\ )?[\w\ ]{0,20}news\?
    | fill\ (?:out|in)\ the\ form\ to\b
    | discover\ how\ to\ enjoy\b.{0,80}\Z
    | and\ there’s\ more:\ check\ out\ our\b
    | find\ the\ best\ of\b[^"“]{0,60}\bin\ one\ place\b
    | (?:enter|your)\ (?:your\ )?e-?mail\b
    | by\ (?:choosing|signing|subscribing|submitting|clicking|providing|registering|entering|joining
        |continuing|using|accessing|checking)\b[^"“]{0,200}\b(?:agree|consent|terms|policy|accept|confirm)
    | [(\[]?for\ (?:more|all|the\ latest|latest|breaking|live|updates)\b[^"“]{0,180}\b(?:download|click
        |check|visit|follow|subscribe|sign\ up|log\ on|app|channel|newsletter|go\ to)\b
    | if\ you(?:['’]re|\ are)\ (?:seeing|already)\b[^"“]{0,100}\b(?:subscriber|log\ in)\b
    | (?:first-time|new|existing)\ subscribers\b.{0,160}\Z
    | to\ (?:read|view|get|receive|stay|continue|comment|subscribe|unlock|access|learn|find\ out
        |report)\b[^"“]{0,100}\b(?:click|subscribe|sign\ (?:up|in)|visit|log\ ?in|register|download
        |newsletter|tap)\b
    | (?:like|enjoy(?:ed|ing)?|love)\ (?:this|our|what\ you)\b[^"“]{0,60}(?:\?|subscribe|share|newsletter)
    | (?:do\ you\ )?(?:have|got|know)\ (?:a|any|something|an?\ story|an?\ tip|more
        |information)\b[^"“]{0,100}(?:tip|story|contact|e-?mail|get\ in\ touch|let\ us\ know)\b
    | (?:if\ you\ )?(?:notice|noticed|spot|spotted|found|find|see|saw)\ (?:an?|any)\ (?:error|typo|mistake
        |bug|inaccura)
    | if\ you\ (?:have|would\ like|want|like|liked|enjoyed|are\ interested)\b[^"“]{0,140}\b(?:newsletter
        |subscribe|sign\ up|click|contact\ us|e-?mail\ us|share\ (?:this|it)|our\ (?:app|channel|page
        |website|site))\b
    | journalists\ fight\ on
    | your\ voice\ matters\b
    | please\ support\ (?:quality|independent|local|our)\b
    | support\ [\w ]{2,30}[–—-]
    | privacy\ notice\b
    | try\ (?:our|the\ new)\b.{0,60}\Z
    | (?:our|the)\ (?:daily|weekly|free|morning|evening)?\s?newsletters?\b
    | (?:catch|check\ out|browse|explore)\ (?:all|the\ latest|our|more)\b[^"“]{0,160}\Z
    | (?:no\ spam|unsubscribe|you\ can\ unsubscribe)\b
    | (?:already\ )?(?:a\ subscriber|have\ an\ account|subscribed)\?
    | (?:this|the)\ (?:article|story|content|page)\ is\ (?:for|only\ available|available|exclusive
        |reserved)\b[^"“]{0,40}(?:subscribers|members|premium)
"""
CONSENT = r"""
      (?:we|this\ (?:web)?site|our\ (?:web)?site
        |we\ and\ our\ \d{0,4}\s?partners)\b[^.]{0,60}\b(?:cookies?
          |your\ privacy|personal\ data|process\ data)\b
    | (?:manage|accept|about|necessary|functional|analytics)\ (?:all\ |your\ |my\ )?cookies?\b
    | (?:we\ value|your)\ privacy\b
    | these\ cookies\b
    | (?:view\ our|read\ our|see\ our)\ (?:privacy|terms|cookie)
"""
COMMENTS = r"""
      welcome\ to\ our\ new\ and\ improved\ comments\b
    | you\ will\ need\ to\ register\ before\ adding\ a\ comment\b
    | to\ find\ out\ more\ about\ facebook\ commenting\b
    | be\ the\ first\ to\ (?:post|write|leave|add|make)\ a\ comment\b.{0,60}\Z
    | comments\ (?:on|for)\ this\ (?:article|story|post|entry|topic)\ (?:are|have\ been|were)\b.{0,60}\Z
    | add\ your\ (?:comments?|views?|response)\b.{0,40}\Z
    | e-?mail\ me\ (?:if|when)\ my\ comment\b
    | you\ must\ (?:be\ )?log(?:ged)?[ -]?in\ to\ (?:make|post|leave|comment)\b.{0,60}\Z
    | to\ report\ abuse\b
    | displaying\ \d.{0,20}\ comments?\Z
    | do\ you\ have\ comments\b.{0,60}\Z
    | [^.“"]{2,80}?\bget\ a\ gravatar\W{0,3}\Z
    | sign\ in\ now\ to\ share\ your\ story\b
    | (?:your\ take\ )?contributions\ have\ not\ been\ reviewed\b
    | your\ submission\ did\ ?n['’o]t\ go\ through\b
    | verifying\ your\ credentials\b
    | add\ videos\ or\ photos\ ?(?:be\ first\ to\ contribute)?\Z
    | [\w.\ ]{2,40}\ reserves\ the\ right\ to\ (?:remove|delete|edit)\ comments\b
    |
      (?:new,?\s{1,6})?\d{1,5}\s{1,3}comments?(?:\s{1,3}/\s{1,3}new)?\Z
    |
      your\ e-?mail\ address\ will\ not
    | we\ welcome\ (?:your\ )?comments\b
    | there\ are\ (?:currently\ )?no\ comments\b.{0,60}\Z
    | (?:top|most|best)[\ -](?:rated|liked|voted)\ comments\Z
    | (?:already|not)\ (?:yet\ )?registered\?
    | required\ fields\ are
    | save\ my\ name
    | fill\ in\ your\ details
    | you\ are\ commenting\ using
    | connecting\ to\ %s
    | (?:new,\ )?\d{1,5}\s(?:comments?|responses?|replies|thoughts?\ on|votes?)\b.{0,120}\Z
    | comments?\s*(?:\(\d{1,5}\)|\(no\ comments\ (?:posted|yet)\.?\)|:?\s?\d{1,5}\Z)
    | the\ following\ are\ comments\ from\ (?:the\ |our\ )?readers\b
    | all\ readers?['’]?\ comments\ are\ posted\b
    | comment\ (?:posters|entries)\ are\b
    | (?:please\ |you\ (?:must|need\ to)\ (?:be\ )?)(?:log|sign|logged|signed|register)\b
    | this\ site\ uses\ akismet
    | (?:delete|report|flag)\ (?:this\ )?comment\b.{0,40}\Z
    | are\ you\ sure\ you\ want\ to\b.{0,80}\?\Z
    | (?:all\ )?comments\ (?:are|will\ be|posted|that)\b
    | (?:join|start|be\ part\ of)\ the\ (?:conversation|discussion)\b
    | what(?:'s|\ is|\ are|\ do)\ your?\ (?:reaction|thoughts|opinion|take|think)\b.{0,80}\Z
    | share\ your\ (?:thoughts|views|opinions?)\b.{0,140}\Z
    | (?:let\ us\ know|tell\ us)\b.{0,80}\bcomments?\b
    | leave\ (?:a|your)\ (?:reply|comment)
    | (?:log|sign)\ (?:in|out)\ (?:to|with|/)
    | (?:view|read|show|see|load|post)\ (?:all\ |a\ )?(?:\d{1,5}\ )?(?:new\ )?comments?\b
"""
PLAYER = r"""
      the\ media\ could\ not\ be\ loaded,
    | session\ id:\ .{4,60}\bplayer\ element\ id\b
    | this\ is\ a\ modal\ window\.
    | seek\ to\ live,\ currently\b.{0,40}\Z
    | (?:captions|descriptions|subtitles)\ (?:settings,\ opens|off,\ selected)\b.{0,60}\Z
    | error\ code:\ media_err\b
    | video\s?\d{1,2}:\d\d\s?\d{1,2}:\d\d\Z
    |
      [a-z]{2,12}\ news\ flash\ top\ (?:[a-z]{2,20}(?:\ and\ [a-z]{2,20})?\ )?headlines
        \ (?:for|are\ here)\b.{0,140}\Z
    | now\ playing:\ .{4,160}\Z
    |
      just\ watched\b[^“"]{0,160}\bmust\ watch\b
    | (?:play|watch|listen\ to)\ (?:this\ )?(?:video|audio|article|episode|podcast|now)\b.{0,60}\Z
    | (?:your\ )?(?:web\ )?browser\ (?:does\ not|is\ (?:no\ longer|not)\ supported)
    | latest\ videos\b.{0,20}\Z
    | we\ apologi[sz]e,\ but\ this\ video\b
    | (?:\d{1,2}:)?\d{1,2}:\d\d(?:\s?/\s?(?:\d{1,2}:)?\d{1,2}:\d\d)?\Z
    | (?:watch\s)?duration\s*:?\s*[\dhms:\s]{2,14}\Z
    | listen\ to\b.{0,40}\d{1,2}:\d\d\Z
    | (?:loaded|progress|remaining\ time|current\ time)\s?-?:?\s?\d
    | video\ (?:player|is\ loading|unavailable|duration|playback)
    | (?:this|the)\ video\ (?:is|has|cannot|can\ not|can't|file)\b.{0,80}\Z
    | to\ play\ this\ (?:video|audio|content)\b
    | listen\s?(?:\(|•|·|-)\s?\d
    | listen\ to\ [^.“”"]{2,60}\((?:mp3|ra|real(?:audio)?|wma?)\)\Z
    | (?:flash|interactive):\ [^.“”"]{4,80}\Z
    | listen\ to\ [\w\ ]{2,40}\ live\ (?:at|from|on|every|here|now)\b.{0,120}\Z
    | audio\ (?:by|player|article)\b.{0,40}\Z
"""
SOCIAL_POST = r"""
      [—–-]\s?.{1,70}\(@\w{1,30}\)
    | @\w{2,30}\Z
    | pic\.twitter\.com
    | view\ (?:this\ post|more|this\ tweet|the\ post)\ on\b
    | (?:a|this)\ post\ shared\ by\b
    | (?:a|this)\ (?:facebook|twitter|instagram|youtube|tiktok)\ (?:post|video|tweet)\ by\b
    | see\ (?:more|new\ posts|\w{2,30}'s\ other\ tweets)\ on\ (?:twitter|x|instagram)\b
    | (?:embedded|embed)\ (?:tweet|post|video|content)\b
    | (?:view|see)\ (?:tweet|post|on\ (?:twitter|instagram|x))\b.{0,30}\Z
    | [^\s]{1,40}\s\(@\w{1,30}\)\s(?:january|february|march|april|may|june|july|august|september|october
        |november|december)\b
    | twitter\s?ads\ info\ and\ privacy
    | \d{1,2}:\d\d\s?[ap]m\s?[-·]\s?\w{3}\s\d{1,2},\s\d{4}
"""
CAPTION = r"""
      media\ playback\ is\ (?:un|not\ )supported\b[^“”"]{0,300}\Z
    | media\ caption[^“”"]{4,200}\Z
    |
      slide:\ \d{1,3}\ /\ of\ {1,2}\d{1,3}\b.{0,300}\Z
    | slideshow\ \(\d{1,3}\ images?\)\Z
    | enlarge\ /\ .{8,300}\Z
    | in\ this\ (?:aerial|satellite|undated|handout)\ (?:image|photo|picture|photograph|view),\ .{20,300}\Z
    | \d{1,3}(?:-\d{1,3})?\ of\ \d{1,3}\Z
    | image\ [^“”"]{8,300}\bcredit(?:\.\.\.|\ via)\ ?[^“”"]{2,60}\Z
    |
    (?:image|photo|picture|pic|graphic)s?\ (?:used\ )?(?:only\ )?for\ (?:representation|representational
        |illustrati)\w*\b.{0,40}\Z
    |       (?:image|media|figure|photo|picture|video)\ captions?\b\s?[,:]?
    | (?:file|representational|representative|representation|illustrative|stock|reuters|ap|afp)\ (?:photo
        |image|picture|pic|photograph)s?\b.{0,160}\Z
    | \d{1,3}/\d{1,3}\ \d{1,2}\ [a-z]{3,9}\ \d{4}\ [^“”"]{4,300}\Z
    | image\ copyright\b(?:(?!\bsaid\b)[^.]|\.(?=\w)|\.(?=\ [a-z])){0,240}\Z
    | clockwise\ (?:from|,)
    | (?:map|infographic):\ [^.:“”"]{3,60}\Z
    | (?:photo|image|infographic|graphic|map):\ [^“”"()]{8,300}\([a-z]{2,12}(?:\ (?:news|images))?
        (?::\ [^()]{2,80})?\)\Z
    | th(?:is|ese)\ illustrations?\ (?:shows?|depicts?)\ [^“”"]{3,160}\Z
    | an?\ (?:file\ |aerial\ |general\ |satellite\ )?(?:photo(?:graph)?|picture|image|view|map|chart
        |visuali[sz]ation|screenshot|screengrab|illustration|rendering|still
        |artist[’']s\ (?:impression|concept|rendition|rendering))\ (?:of|from)
        \ (?:(?!\b(?:is|are|was|were|has|had|have|will|would|can|could|that|which|who|went
        |emerged)\b)[^.,;“"]){3,90}\.?\Z
    | pictured\b(?:,|:|\ (?:from|at|in|above|below|here|left|right|with|is|are)\b)
    | (?:photo|image|picture)\s?\d{1,2}\ of\ \d{1,3}\b.{0,40}\Z
    | \S{1,120}\.(?:jpe?g|png|gif|webp|svg|mp4|pdf)\Z
    | (?:in\ )?th(?:is|ese)\ (?:[\w.,-]+\ ){0,5}?
        (?:photo|image|picture|graphic|chart|map|infographic|graph)s?,?
        \ (?:[\w.,-]+\ ){0,4}?(?:provided|released|supplied|made\ available|distributed)\ by\ [^"“]{3,240}\Z
    | [\[(]?(?:above|(?:at|on|top|bottom)\ (?:the\ )?(?:left|right))\s?:\s[^“”"]{3,240}\Z
    | view\ full\ size.{0,120}\Z
    | (?:post\ )?featured\ image\b.{0,60}\Z
    | (?:view|open|enlarge|click\ to\ enlarge)\ (?:image|photo|gallery|in\ gallery|this\ image)\b.{0,60}\Z
"""
TAGS = r"""
      (?:related\ )?(?:tags?|topics?|keywords?|hashtags?|filed\ under|listed\ under|filed\ in|posted\ in
          |tagged(?:\ (?:with|as))?|categor(?:y|ies)|labels?|mentioned\ in\ this\ article)\s?[:|#]
    | (?:filed|posted)\ (?:under|in)\b.{0,120}\Z
    | tagged(?:\ (?:with|as|in))?\ .{0,200}\Z
    | tagged\ [^,.!?“"]{2,60}(?:,\ [^,.!?“"]{2,60}){3,80}\Z
    | (?:more\ (?:on|about)|in\ this\ article|on\ this\ topic|related\ to)\s?:
    | this\ (?:entry|post)\ (?:was\ posted|is\ filed)\b
    | (?:\#\w{2,40}[\s,]{0,3}){1,20}\Z
    | \#\w{2,20}(?:\ \w{2,20}){0,2}\Z
"""
AUTHOR_BOX = r"""
      (?:you\ can\ )?(?:reach|contact|e-?mail|follow|message|write\ to)\ (?:the\ (?:reporter|author|writer)
          |\w+(?:\ \w+){0,3})\ (?:at|on|via|by|here)\b.{0,160}\Z
    | (?:about|meet)\ the\ (?:author|writer|reporter)\b.{0,40}\Z
    | (?:twitter|facebook|instagram):\ @\w{2,30}\Z
    | (?:[\w.+-]{2,40}@[\w-]{2,40}\.[\w.]{2,20}(?:\s?[,;/&]\s?|\sand\s|\s|\Z)){1,4}\Z
    | i\ am\ an?\ (?:[\w-]+\ ){0,4}(?:writer|journalist|reporter|blogger)\b[^“"]{0,400}\Z
"""
ADVERT = r"""
      this\ ad(?:vertisement)?\ has\ not\ loaded\b
    | ads\ by\ \w{2,20}\Z
    |    [-–•]?\s?advertise?ments?\s\d\s?story\ continues\b.{0,20}\Z
    | advertise?ments?\s?[-–—|:]\s?(?:scroll|continue|article|story)\b.{0,40}\Z
    |       [-–—*\[(\s]{0,4}(?:advertisement|advertising|sponsored|promoted)\s?[-–—*\])\s]{0,4}(?:[:.]|\Z)
    | (?:story|article)\ continues\ (?:below|after)\b.{0,40}\Z
    | article\ continued\ below
    | (?:scroll|continue)\ (?:down\ )?(?:to|for|reading)\b.{0,60}\Z
    | advertisement\ continue\ reading\b.{0,40}\Z
    | (?:discover|shop|buy|order|save)\b[^.]{0,80}\b(?:on\ amazon|deals?|discount|%\ off|coupon)\b
    | (?:top\ \d{1,2}|best)\b[^.]{0,60}\bunder\ [\d₹$£€]
    | remove\ ads?\b
"""

# A line is of the first kind whose words it begins with.
TABLES: dict[Kind, str] = {
    Kind.SHARE: SHARE,
    Kind.DATE_LINE: DATE_LINE,
    Kind.OTHER: OTHER,
    Kind.RELATED_LABEL: RELATED_LABEL,
    Kind.RELATED_LINK: RELATED_LINK,
    Kind.NEWSLETTER: NEWSLETTER,
    Kind.CONSENT: CONSENT,
    Kind.COMMENTS: COMMENTS,
    Kind.PLAYER: PLAYER,
    Kind.SOCIAL_POST: SOCIAL_POST,
    Kind.CAPTION: CAPTION,
    Kind.TAGS: TAGS,
    Kind.AUTHOR_BOX: AUTHOR_BOX,
    Kind.ADVERT: ADVERT,
}
# What only the capitals of a line, or its having none, tell.
CASED_TABLES: dict[Kind, str] = {
    Kind.OTHER: r"""
        [a-z]{2,5}(?:[/.][a-z]{2,5}){1,4}\Z
      | [A-Z][\w.]*(?:,?\ [\w.]+){0,12}\ (?:is\ an?|are)\ (?:registered\ )?trademarks?\ of\b
    """,
    Kind.RELATED_LABEL: r"(?:Popular|Trending|Latest)\ [Oo]n\ [A-Z][\w.]+(?:\ [A-Z]\w+)?\Z",
    Kind.RELATED_LINK: r"(?i:most\ read|latest|top\ stories)(?i:\ in)\ [A-Z][\w\ ]{2,30}\Z",
    Kind.NEWSLETTER: r"Download\ [A-Z][^.\"“]{2,40}\ (?i:app)\b",
    Kind.TAGS: r"Tags\ [A-Z][^.]{2,160}\Z|(?i:(?:filed|posted)\ (?:under|in))(?=[A-Z]).{0,120}\Z",
    Kind.PLAYER: r"CLOSE\ [A-Z].{20,400}\Z|Jump\ to\ video\b",
    # "GETTY The pier at dawn": the agency of a picture and what it shows.
    Kind.CAPTION: r"""
        (?:GETTY(?:\ IMAGES)?|REUTERS|ALAMY|SPLASH(?:\ NEWS)?|BACKGRID|SHUTTERSTOCK|PA\ WIRE|EPA
        |REX(?:\ FEATURES)?|GETTY\ STOCK\ IMAGES?|NEWSPIX|MEGA)
        (?:[/*\ •·-]+[A-Z]{2,12})?\ (?!\()[A-Z][^“”"]{12,200}[^.!?“”"]\Z
      | (?:Splash\ News|Getty(?:\ Images)?\ -\ (?:Contributor|Getty)|PA:Press\ Association|Press\ Association
        |Rex\ Features|Alamy(?:\ Live\ News)?|BackGrid)(?:\ \d{1,2})?
        \ (?:[A-Z]|\d{1,2}\ )[^“”"]{12,220}[^.!?“”"]\Z
      | (?:Twitter|Instagram|Facebook|YouTube|Reuters|AFP|EPA|Getty\ Images)\ \d{1,2}\ [A-Z][^“”"]{12,220}
        [^.!?“”"]\Z
    """,
    Kind.AUTHOR_BOX: r"""
        [(\[]?[A-Z][\w.’'-]+(?:\ [A-Z][\w.’'-]+){1,3}(?i:\ (?:can|may)\ be\ (?:reached|contacted)
        \ (?:at|on|via|by))\b.{0,120}\Z
      | \([A-Z][\w.’'-]+(?:\ [\w.’'-]+){2,10}\ (?:can|may)\ be\ (?:reached|contacted)\ at\ [^()\ ]{3,40}
        (?:\(at\)[^()\ ]{3,40})?\)\Z
    """,
}
ORDER = {kind: place for place, kind in enumerate(TABLES)}


def _one_of(tables: dict[Kind, str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{kind}>{table})" for kind, table in tables.items()), re.VERBOSE)


OPENINGS, CASED_OPENINGS = _one_of(TABLES), _one_of(CASED_TABLES)


BULLET_IN_FRONT = re.compile(r"\A[*•{-]\s?(?=\w)")


def opened_kind(text: str) -> Kind | None:
    """The first kind of furniture whose words a line begins with, behind its bullet, or None."""
    text = BULLET_IN_FRONT.sub("", text)
    found = (OPENINGS.match(text.lower()), CASED_OPENINGS.match(text))
    kinds = [Kind(match.lastgroup) for match in found if match and match.lastgroup]
    return min(kinds, key=ORDER.__getitem__) if kinds else None


# The first words of all of these; looking them up is cheaper than trying the tables at every line.
OPENING_WORDS = word_set(
    """a about above accept access ad adblock adblocker add adfeedback ads advert advertisement advertisements
    advertising advertisment advertisments afp ai alamy all already also an analysis analytics and ap are
    around article articles as audio authors back backgrid be become before best bookmark bottom breaking
    browse browser buy by catch categories category chat check choose cite click clockwise close column
    comment comments complete connecting contact content continue contributions copy create current daily
    data deadline del delete delicious developing dig digg disclaimer disclosure discover dive do doi don
    displaying download duration e editor editorial editors elsewhere email embed embedded end ends enjoy
    enjoyed enjoying enlarge enter epa error est estimated exclusive existing explained explainer explore
    facebook fact fark featured figure file filed fill find first flag flash follow followed for found full
    functional fund further gallery get getty gift go got graphic graphics hashtag hashtags have head http
    https icymi ie if illustrative image images in infographic inread instagram install interactive
    interview item join journalists jump just keep keyword keywords kick kickoff know ko label labels last
    latest leave legal let like listed listen live load loaded loading log login long lorem love make manage
    map mark media meet mega mentioned message modified more most mtf must nb necessary need newer
    newsletter newspix newsvine next no note notice noticed now older on one oops open opinion opinions or
    order other our pa page photo photos pic pics picture pictured pictures pin play please podcast popular
    post posted powered premium press prev previous print printable privacy profile progress promoted
    published pull pullquote quiz rate reach read readers reading receive recently recommended reddit
    refresh register related remaining remove report representation representational representative
    republish required return reuters rex save saw scroll search see send set share shop show shutterstock
    sign skip slide slideshow something sorry special splash sponsored spot spotted start stay stock story
    stumbleupon submit subscribe subscribed suggest summarise summarize support swipe table tag tagged tags
    tap technorati tell thank thanks the there these this three throw throwin time timeline tip tipoff to
    today todays top topic topics total translate trending try tweet twitter two unlimited unlock
    unsubscribe up update updated verify verifying video view views visit wait want watch we website welcome
    what when whoops why wired would write www you your youtube
    based newsnews newsweek hold rocket experience escape every session seek captions descriptions
    subtitles"""
)
# Where the first word is one of these, which open many a story's line, one of those stands further on.
COMMON_OPENINGS = {
    "a": word_set(
        """welcome version ago facebook twitter instagram youtube tiktok post subscriber file general
        satellite photo
        photograph picture view map chart visualization visualisation screenshot screengrab rendering
        still"""
    ),
    "at": word_set("left right"),
    "could": word_set("subscribe"),
    "give": word_set("feedback"),
    "name": word_set("required"),
    "recent": word_set("news stories headlines videos articles links blogs reports"),
    "select": word_set("preferred"),
    "since": word_set("favour favor"),
    "web": word_set("supported"),
    "own": word_set("now"),
    "an": word_set("ago aerial image illustration artist artists"),
    "and": word_set("check improve"),
    "as": word_set("subscriber service"),
    "all": word_set("comments click"),
    "by": word_set(
        """choosing signing subscribing submitting clicking providing registering entering joining
        continuing using accessing checking"""
    ),
    "for": word_set("more all latest breaking live access"),
    "i": word_set("agree writer journalist reporter blogger emailed mailed"),
    "in": word_set("photo image picture view photograph case pic pics pictures photos article"),
    "no": word_set("content caption signed"),
    "not": word_set("registered"),
    "new": word_set("comment comments subscribers"),
    "on": word_set("topic com org net uk ca in follow"),
    "mark": word_set("preferred calendar calendars"),
    "one": word_set("ago"),
    "or": word_set("click"),
    "other": word_set("news stories headlines video videos articles links sections blogs reports"),
    "today": word_set("news stories headlines video videos am pm"),
    "fox": word_set("flash"),
    "when": word_set("happens happening join"),
    "our": word_set("standards newsletter newsletters site website"),
    "there": word_set("comments problem error"),
    "these": word_set("photos images pictures charts maps cookies"),
    "the": word_set(
        """above following story article post views opinions deadline daily weekly free morning evening
        newsletter newsletters content page video responsible media"""
    ),
    "three": word_set("ago"),
    "with": word_set("subscription"),
    "two": word_set("ago"),
    "we": word_set(
        """detected encountered hear welcome allow sorry commission commissions cookie cookies privacy data
        apologize apologise"""
    ),
}
LATER_WORDS = word_set(
    """click telegram whatsapp logo responsible tel fax contacted reached trademark trademarks gravatar http
    https www"""
)
FIRST_LETTERS = re.compile(r"[A-Za-z]+")


def may_open(text: str, words: frozenset[str]) -> bool:
    """Whether a line with these words can be in the tables at all, by its first word or by an odd form."""
    match = FIRST_LETTERS.match(text)
    if match is None:
        return not text[0].isalpha() and text[0] not in "\"“”‘’'«„©"
    first = match.group().lower()
    if first in COMMON_OPENINGS and not words.isdisjoint(COMMON_OPENINGS[first]):
        return True
    if first in OPENING_WORDS and first not in COMMON_OPENINGS:
        return True
    return " " not in text or "@" in text or not words.isdisjoint(LATER_WORDS)
