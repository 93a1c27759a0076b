"""Words of page furniture that is told by form alone, a table for each kind."""

from __future__ import annotations

from .findings import FurnitureKind as Kind

# Whole lines, in lower case, without marks, counts and pictures. One phrase a line.
LINES: dict[Kind, str] = {
    Kind.SHARE: """
        reply retweet favorite
        keep up with this story and more by subscribing now
        e-mail this story
        email story
        im story
        article controls
        reprint
        recommend this story
        printable view
        printer-friendly version email-a-friend respond
        print this article
        post to facebook
        view profile
        connect with us on twitter
        add to circle
        pocket
        normal font
        large font
        small font
        larger
        smaller
        font size decrease increase
        email article email
        print article print
        comments add
        average not rated
        a link has been sent to your friend's email address
        a link has been posted to your facebook feed
        share tweet
        send to a friend
        jump to post
        save saved
        read in app
        social sharing
        spread the news
        story saved
        follow on
        all sharing options
        share all sharing options
        copy link urlcopied
        single page
        order reprint of this story
        sms
        font
        font scale
        font scale a
        email a friend
        email to friend
        e-mail
        e-mail this
        e-mail story
        e-mail article
        e-mail a friend
        e-mail to a friend
        print story
        print version
        print this page
        print friendly
        printer friendly
        printer friendly version
        printer-friendly
        printer-friendly version
        printable page
        permalink
        permalink for this story
        permanent link
        bookmark with
        bookmark this
        share & save
        del icio us
        delicious
        newsvine
        nowpublic
        fark
        technorati
        furl
        story tools
        page tools
        link this
        digg this
        reprints
        reprints and permissions
        share
        share this
        share this article
        share this story
        share by email
        share this post
        share this page
        share this content
        share this entry
        share article
        share story
        share post
        share via
        share on
        share now
        share link
        share with friends
        share on social media
        share on facebook
        share on twitter
        share on x
        share on linkedin
        share on whatsapp
        share on telegram
        share on pinterest
        share on reddit
        share on tumblr
        share to facebook
        share to twitter
        share options
        share full article
        sharing options
        sharethis
        shares
        spread the word
        spread the love
        tweet
        tweet this
        retweet
        like
        like this
        like this like loading
        like loading
        email
        email this
        email this article
        email this story
        print this story
        email article
        email to a friend
        print
        print article
        print this
        print email
        facebook
        facebook twitter
        facebook twitter email
        facebook twitter whatsapp
        facebook twitter linkedin
        facebook twitter pinterest
        facebook twitter google
        facebook messenger
        messenger
        twitter
        twitter facebook
        whatsapp
        telegram
        viber
        linkedin
        pinterest
        pin
        pin it
        reddit
        tumblr
        flipboard
        stumbleupon
        google plus
        instagram
        x
        line
        vk
        copy
        copy link
        copy url
        copied
        link copied
        link copied to clipboard
        copied to clipboard
        copy article link
        click to share
        send
        save
        save article
        save for later
        save story
        bookmark
        add to bookmarks
        gift this article
        font size
        text size
        a a
        a a a
        aa
        larger smaller
        resize
        translate
        listen to article
        please share
        please follow and like us
        follow and like us
        more sharing options
        more sharing services
        open sharing options
        show more sharing options
        article tools
        thanks for sharing
        sharing is caring
        order reprints
    """,
    Kind.ADVERT: """
        skip to next paragraph
        article continues
        continue article
        about these ads
        story continued
        purchase this ap story for reprint
        advertiser links
        advertising links
        sponsor links
        sponsored link
        featured broker sponsored link
        featured advertisers
        paid advertisement
        ad
        ads
        advert
        adverts
        advertisement
        advertisements
        advertising
        advertise
        advertise with us
        advertise here
        advertisement feature
        advertisement continue reading below
        advertisement scroll to continue
        advertisement story continues below
        continue reading below
        article continues below
        article continued below
        article continues after ad
        article continues after advertisement
        article continues below advertisement
        continue reading the main story
        story continues
        story continues below
        story continued below
        story continues below advertisement
        story continues after this ad
        story continues after advertisement
        skip advertisement
        scroll to continue
        scroll to continue with content
        scroll down to continue
        sponsored
        sponsored content
        sponsored links
        sponsored by
        sponsored stories
        sponsor message
        paid content
        paid post
        partner content
        promoted
        promoted content
        promoted stories
        from our partners
        by taboola
        taboola
        outbrain
        ad feedback
        report this ad
        remove ads
        close ad
        no ads
        google ads
        adsense
        ad choices
        adchoices
        article ad box
        oglas
        this content is not available due to your privacy preferences
        advertisement remove ads
        loading ad
        quick reads
    """,
    Kind.RELATED_LABEL: """
        on the net
        more topics
        hide topics
        hide stories
        interactive
        news list
        right now in technology
        you'll also love
        also
        also on huffpost
        more sharing
        interactives
        interactive map
        similar articles you might enjoy
        posted on this day, other years
        more articles tagged as
        related trending
        latest article
        from other news sites
        top stories now
        top links
        featured post
        read our complete coverage
        what to watch next
        see more videos
        more on coronavirus
        load more
        more from this author
        more by this author
        source link
        external links
        related sections
        in this section
        also in the news
        stories from the web
        elsewhere on the web
        from our archives
        from the archives
        trending photos
        in the know
        also read
        also see
        also watch
        and more
        around the web
        continue reading
        discover more
        don't miss
        dont miss
        don't miss this
        editor's choice
        editor's pick
        editor's picks
        editors picks
        editors' picks
        explore more
        featured
        featured news
        featured stories
        featured video
        featured videos
        find out more
        for you
        from the web
        further reading
        headlines
        highlights
        hot topics
        in case you missed it
        in other news
        in pictures
        in this article
        in this story
        in this topic
        just in
        keep reading
        keep on reading
        latest
        latest articles
        latest headlines
        latest in
        latest news
        latest posts
        latest stories
        latest updates
        latest video
        latest videos
        learn more
        live updates
        more
        more about
        more articles
        more coverage
        more details
        more from
        more from author
        more from this section
        more headlines
        more in
        more info
        more information
        more like this
        more news
        more on
        more on this
        more on this story
        more on this topic
        more posts
        more related articles
        more related news
        more related stories
        more stories
        more stories like this
        more to explore
        more to read
        more top stories
        more updates
        more videos
        most commented
        most popular
        most popular stories
        most read
        most read stories
        most-read stories
        most-read
        most recent
        most shared
        most viewed
        must read
        must reads
        must watch
        new articles
        news in pictures
        uk news in pictures
        us news in pictures
        world news in pictures
        newer post
        next
        next article
        next post
        next story
        next up
        nextup
        older post
        on the same topic
        other articles
        other news
        other stories
        our picks
        people also read
        picked for you
        popular
        popular articles
        popular news
        popular now
        popular posts
        popular stories
        post navigation
        prev
        previous
        previous article
        previous post
        previous story
        read also
        read full article
        read full story
        read in full
        read entire article
        read more
        read more about
        read more at
        read more here
        read more on
        read more stories
        read next
        read original article
        read the full article
        read the full story
        read the original article
        read this next
        read today's paper
        recent articles
        recent comments
        recent news
        recent posts
        recent stories
        recommended
        recommended articles
        recommended by
        recommended for you
        recommended reading
        recommended stories
        recommended videos
        related
        related articles
        related content
        related coverage
        related items
        related links
        related news
        related photos
        related post
        related posts
        related reading
        related stories
        related story
        related tags
        related topics
        related video
        related videos
        see also
        see more
        see more on
        show more
        similar articles
        similar news
        similar posts
        similar stories
        suggested articles
        suggested for you
        suggested reading
        the latest
        the latest news
        this week's top stories
        today's headlines
        today's top stories
        top articles
        top headlines
        top news
        top picks
        top stories
        top story
        top stories today
        top videos
        trending
        trending articles
        trending news
        trending now
        trending on
        trending posts
        trending stories
        trending topics
        trending videos
        up next
        video of the day
        view all
        view comments
        view more
        view post
        watch also
        watch more
        watch next
        watch now
        we recommend
        what to read next
        what others are reading
        what's hot
        you may also like
        you may like to read
        you may also be interested in
        you may also like these
        you may be interested in
        you may like
        you might also be interested in
        you might also like
        you might be interested in
        you might like
        you might have missed
        trending searches
        breaking news
        newest
        in the news
        news feed
        newsfeed
        live blog
        web stories
        visual stories
        photo stories
        photostories
        end of article
        webstory
        photos
        from around the web
        more from us
        also on
        stories for you
        local stories
        the big stories
        elsewhere
        news ticker
        discover
        more trending
        most popular today
        explore further
        want more stories like this
        related article
    """,
    Kind.NEWSLETTER: """
        you have full access to this article via your institution
        original reporting fearless journalism delivered to you
        i'm in
        want free access to all our content sign up here
        no thank you
        sign-up successful
        your subscription has been successful
        signup successful
        activate your account
        become an insider
        or signup to continue reading
        did our ai summary help
        thanks for signing up
        thank you for signing up
        subscribe
        subscribe now
        subscribe today
        subscribe here
        subscribe to our newsletter
        subscribe to newsletter
        subscribe to our newsletters
        subscribe to our channel
        subscribe to our youtube channel
        newsletter
        newsletters
        newsletter signup
        breaking news emails
        newsletter sign up
        our newsletters
        sign up
        sign up now
        sign up here
        sign up for our newsletter
        sign up for our newsletters
        sign up to our newsletter
        sign up for newsletter
        get our newsletter
        join our newsletter
        join us
        join now
        join our telegram channel
        join our whatsapp channel
        join our whatsapp group
        follow us
        follow us on
        follow us on twitter
        follow us on facebook
        follow us on instagram
        follow us on google news
        follow us on social media
        follow
        following
        follow topic
        follow author
        connect with us
        contact us
        get updates
        get the app
        get breaking news
        download app
        download our app
        download the app
        email address
        enter your email
        enter your email address
        your email
        your email address
        first name
        last name
        thank you for subscribing
        you have been successfully subscribed
        thank you for registering
        thanks for subscribing
        successfully subscribed
        invalid email
        support us
        donate
        donate now
        support our work
        become a member
        become a patron
        enable notifications
        turn on notifications
        allow notifications
        stay connected
        stay informed
        stay up to date
        be the first to know
        rss
        rss feed
        rss feeds
        e-paper
        epaper
    """,
    Kind.CONSENT: """
        accept
        accept all
        accept all cookies
        always active
        accept cookies
        accept and continue
        agree
        i agree
        got it
        ok
        okay
        cookie policy
        cookies policy
        cookie settings
        cookie preferences
        cookie consent
        cookies
        manage cookies
        manage preferences
        manage consent
        privacy
        privacy policy
        privacy notice
        privacy settings
        privacy preferences
        your privacy
        your privacy choices
        terms
        terms and conditions
        terms of service
        terms of use
        terms privacy
        terms & conditions
        reject
        reject all
        decline
        decline all
        do not sell my personal information
        do not sell or share my personal information
        we value your privacy
        gdpr
        disclaimer
    """,
    Kind.COMMENTS: """
        jump to comments
        skip to comments
        promoted comments
        be the first to like this
        have your say on this story
        your shout
        trackback
        trackbacks
        trackback pings
        trackback url for this entry
        post categories
        discuss
        read them below or add one
        article comments
        your comments
        comments on this story
        comment
        comments
        comment now
        comments are closed
        comments closed
        comments are off
        add a comment
        add comment
        add your comment
        be the first to comment
        conversation
        disqus
        blog comments powered by disqus
        tell us what you think
        house rules
        please read our comment policy before commenting
        post a comment
        post comment
        post new comment
        join the conversation
        join the discussion
        leave a comment
        leave a reply
        leave a response
        leave your comment
        leave comment
        load comments
        load more comments
        loading comments
        log in to comment
        login to comment
        no comment
        no comments
        no comments yet
        reader comments
        reply
        replies
        respond
        show comments
        submit comment
        view all comments
        what do you think
        what's your reaction
        write a comment
        your comment
        sign in to comment
        cancel reply
        save my name email and website in this browser for the next time i comment
        article rating
        poll
        opinion poll
        online poll
        readers poll
        vote now
        rate this article
        vote
        votes
        thumbs up
        your name
        about disqus
        commenting guidelines
        comment policy
        editorial standards
    """,
    Kind.PLAYER: """
        proportional sans-serif
        monospace sans-serif
        proportional serif
        monospace serif
        small caps
        dropshadow
        font family
        text edge style
        reset restore all settings to the default values
        picture-in-picture
        video player is loading.
        replay video
        buy now
        play slideshow
        view larger image
        launch in standalone player
        expand full story
        multimedia
        purchase image
        press spacebar to pause and continue press esc to stop
        next slide previous slide
        previous next
        this content can also be viewed on the site it originates from
        just watched
        tweet may have been deleted
        play
        pause
        play video
        play audio
        mute
        unmute
        volume
        fullscreen
        full screen
        exit fullscreen
        replay
        captions
        subtitles
        watch
        play live radio
        available on air stations
        watch live
        watch the video
        watch video
        watch the video below
        watch below
        watch again
        watch the full video
        video
        videos
        video player
        video player is loading
        try refreshing your browser or
        tap here to see other videos from our team
        video loading
        video unavailable
        this video is unavailable
        this video cannot be played
        media playback is unsupported on your device
        media player
        media caption
        live
        live tv
        live stream
        livestream
        listen
        listen now
        listen live
        listen to this article
        listen to this story
        listen to the article
        audio
        podcast
        podcasts
        duration
        now playing
        playing
        paused
        loaded
        unmuted
        autoplay
        skip ad
        transcript
        toggle caption
        hide caption
        enlarge this image
        enlarge image
        to revisit this article visit my profile then view saved stories
        loading
        please wait
        close
        close this dialog
        expand
        your browser does not support the video tag
        your browser does not support the audio element
        this is a modal window
        beginning of dialog window escape will cancel and close the window
        end of dialog window
        current time
        stream type live
        seek to live currently behind live
        remaining time
        playback rate
        chapters
        descriptions
    """,
    Kind.NAVIGATION: """
        continued
        live poll
        show full article
        you should upgrade or use an alternative browser
        jump back to top
        give feedback
        discuss at the forum
        click to expand
        traditionalentire page scrolls
        two panessidebar scrolls independently
        blog viewlisting of stories by date
        traditional entire page scrolls
        two panes sidebar scrolls independently
        blog view listing of stories by date
        close extra sharing options
        advertising guidelines
        square site wide
        an error occured please try again later
        an error occurred please try again later
        map
        these are external links and will open in a new window
        your ca privacy rights
        search titles only
        forgot password or user name
        an official website of the united states government
        bloomberg anywhere remote login
        bloomberg anywhere login
        part of complete coverage on
        make us your home page
        skip to local navigation
        facebook page rss feed
        photo of the day
        press add
        member services
        download pdf
        full bio
        edit post
        previous images
        interest-based ads
        accessibility help
        team pages
        login or register
        you are here
        what is this
        or view results
        modal trigger
        report typo error
        expand contract
        view interactive
        manage alerts what is this
        or create your own
        view as single page
        view staff page
        article from
        have your say
        read comments
        post your comment
        comment on this story
        comment on this article
        discuss this story
        write to the editor about this article
        registered article
        premium article
        find it fast
        what are these
        create an account
        join today
        change country setting
        reprints and permissions send feedback to the editor
        loading photo gallery
        view full size image
        view full size
        loading weather data
        customize your reading font
        xs s m l xl
        the quick brown fox jumps over the lazy dog
        show me
        archive contact
        select your localized edition
        jump to main navigation
        scroll left scroll right
        start a conversation
        share selection
        home
        home blog
        home news
        home page
        all news
        all stories
        all articles
        news home
        main page
        front page
        no caption
        read in app
        open app
        view in app
        go to home
        skip
        more menu
        main content
        accessibility links
        be a pro
        get app
        what's this
        small
        medium
        large
        homepage
        menu
        main menu
        search
        search for
        site search
        skip to content
        go to google news
        skip article header skip to start of article
        skip to main content
        skip to navigation
        skip navigation
        skip to footer
        jump to content
        back
        back to top
        back to home
        back to homepage
        go back
        go to top
        top
        return to top
        scroll to top
        sections
        all sections
        categories
        category
        log in
        login
        log out
        logout
        sign in
        register
        subscribe register login
        my account
        my profile
        profile
        account
        settings
        english
        language
        select language
        dark mode
        about
        about us
        careers
        contact
        contact the author
        contact the newsroom
        help
        faq
        faqs
        feedback
        sitemap
        site map
        archive
        archives
        image
        images
        photo
        photo gallery
        gallery
        graphic
        infographic
        slideshow
        view gallery
        view image
        view photos
        view slideshow
        open image modal
        open in app
        previous image
        next image
        previous slide
        next slide
        hide
        show
        open
        ok google
        toggle navigation
        toggle menu
        close menu
        close search
        edition
        editions
        today's paper
        weather
        horoscope
        horoscopes
        crossword
        obituaries
        classifieds
        jobs
        events
        games
        e edition
        premium
        subscriber only
        subscribers only
        exclusive
        developing
        this is a developing story
        this story is developing
        developing story
        breaking
        update
        updates
        end
        ends
        the end
        send us a correction
        report an error
        report a typo
        report a problem
        suggest a correction
        corrections
        orphus system
        powered by
        change
        refresh
        timeline refresh
        submit
        apply
        clear
        cancel
        done
        yes
        no
        select
        choose
        details here
        click here
        tap here
        here
        story highlights
        key points
        key takeaways
        quick read
        summary
        bio
        posts
        article
        articles
        staff
        story
    """,
    Kind.TAGS: """
        tags
        tag
        topics
        topic
        keywords
        filed under
        categories tags
        tagged
        related topics
        more on these topics
        explore more on these topics
        in this story topics
        topics in this article
    """,
    Kind.SCOREBOARD: """
        full time
        full-time
        half time
        half-time
        ft
        ht
        live score
        live scores
        scorecard
        scoreboard
        match stats
        line ups
        lineups
        starting xi
        standings
        team m pts
        team p pts
        match facts
        player ratings
        box score
        final
    """,
    Kind.AUTHOR_BOX: """
        author of the article
        view author publications
        about the author
        about the authors
        about the writer
        meet the author
        author bio
    """,
    Kind.CAPTION: """
        caption
    """,
    Kind.PICTURE_CREDIT: """
        photo credit
        photo credits
        photo courtesy
        photo source
        image credit
        image credits
        image source
        picture credit
        picture courtesy
    """,
    Kind.DATE_LINE: """
        published
        updated
        last updated
        first published
        published on
        posted on
        posted
    """,
    Kind.COPYRIGHT: """
        all rights reserved
        copyright
    """,
}

PHRASES: dict[str, Kind] = {
    phrase.strip(): kind for kind, table in LINES.items() for phrase in table.splitlines() if phrase.strip()
}

# Sections of papers, as they stand above a headline or are fused to it.
SECTION_NAMES = """
News, World, World News, US, U.S., US News, U.S. News, UK, UK News, Politics, US Politics, UK Politics,
Business, Economy, Markets, Finance, Money, Sport, Sports, Football, Soccer, Cricket, Tennis, Golf, Rugby,
Basketball, Baseball, Hockey, NFL, NBA, MLB, NHL, WNBA, Formula 1, F1, Olympics, Boxing, MMA, Athletics,
Racing, Cycling, Tech, Technology, Science, Space, Health, Environment, Climate, Weather, Culture,
Entertainment, Arts, Music, Film, Movies, TV, Television, Books, Lifestyle, Life, Style, Fashion, Food,
Travel, Opinion, Editorial, Analysis, Comment, Columns, Features, Feature, Interview, Explainer, Local,
Local News, National, Nation, International, Region, Regional, Regions, Metro, City, Cities, State, States,
States News, Crime, Courts, Law, Education, Religion, Society, Community, Human Interest, Weird News,
Must See,
Europe, Asia, Africa, Americas, Middle East, Mideast, Latin America, India, India News, All India, China,
Russia, Ukraine, Ukraine War, War in Ukraine, War, Russia-Ukraine War, Israel-Hamas War, Defense, Defence,
Military, Security, Diplomacy, Foreign Policy, Top News, Top Stories, Top Story, Breaking News, Latest News,
Latest, Headlines, Home News, Main News, General, Press Release, Press Releases, Energy, Oil, Gas,
Companies, Industry, Banking, Real Estate, Property, Agriculture, Auto, Autos, Cars, Transport, Aviation,
Crypto, Startups, Innovation, Gaming, Games, Internet, Social Media, Media, Celebrity, Celebrities, Showbiz,
Bollywood, Hollywood, Royals, Elections, Election, Elections 2024, Election 2024, Elections 2020, White
House, Congress, Parliament, Government, Justice, Immigration, Investigations, Investigation, Special
Report, Photos, Video, Videos, Podcasts, Live, Blog, Blogs, Newsletters, Obituaries, United States, United
States News, North America, Canada, Australia, New Zealand, Nigeria, Pakistan, Bangladesh, Sri Lanka,
Poland, Germany, France, Turkey, Türkiye, Israel, Iran, Iraq, Syria, Korea, North Korea, South Korea, Japan,
Global, Global News, EU, NATO, UN, Emergency Services, Public Safety, Traffic, Coronavirus, COVID-19,
Premier League, Champions League, La Liga, Serie A, IPL, MLS, College Football, College Basketball, High
School Sports, Wildlife, Nature, Animals, Archaeology, History, Earth, Physics, Astronomy, Medicine,
Research, Wellness, Fitness, Family, Parenting, Relationships, Motoring, Personal Finance, Stocks, Stock
Market, Commodities, Trade, Labor, Labour, Women, Youth, Events, Today, This Week, Uncategorized, Featured,
News Feed, Newsfeed, Exclusive, Breaking, Premium, News & Politics, Politics & Government, News and
Politics, Arts & Entertainment, Science & Tech, Science & Technology, Tech & Science, Business News, Sports
News, Political News, Crime News, Football News, Cricket News, Entertainment News, Tech News, Health News,
Science News, State News, National News, Nation & World
"""

SECTIONS = frozenset(" ".join(name.split()).lower() for name in SECTION_NAMES.replace("\n", " ").split(","))
