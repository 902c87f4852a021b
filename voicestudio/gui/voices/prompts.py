"""Prompts that the wizard shows to be read aloud. Written for VoiceStudio; public domain.

The sentences contain every phoneme of English several times, and questions, lists and numbers
beside statements, to cover the voice's range of pitch. The short lines fit any emotion.
"""

from voicestudio.texts import tr

SENTENCES = (
    tr("The morning train was late again, so we walked along the river instead."),
    tr("Could you measure the height of the garage before you buy the paint?"),
    tr("She keeps a jar of ginger biscuits on the third shelf, behind the flour."),
    tr("A cheerful crowd gathered around the old lighthouse to watch the fireworks."),
    tr("My brother thinks that both of these paths lead to the north of the village."),
    tr("We usually have a choice of soup, fish, or roast chicken on Thursdays."),
    tr("The judge asked the young witness to describe the voice he had heard."),
    tr("Zebras, giraffes and buffaloes share the water when the dry season begins."),
    tr("How long does it take to boil an egg at the top of a mountain?"),
    tr("Put the blue cushion beside the fire and pour yourself a cup of tea."),
    tr("The engineer adjusted the valve until the pressure finally went down."),
    tr("Nobody noticed the tiny spider that was crossing the kitchen ceiling."),
    tr("I would rather go to the theatre than stay at home and watch television."),
    tr("Fresh snow had covered the churchyard, and every sound was strangely soft."),
    tr("Please write down the number: seven, four, nine, double three, eight, two."),
    tr("The wooden bridge creaked loudly as the heavy wagon rolled across it."),
    tr("What a beautiful garden you have, and how clever to grow beans in barrels!"),
    tr("Her father taught geography for thirty years at a school near the harbour."),
    tr("When the power failed, we lit some candles and told each other stories."),
    tr("This jacket is far too large, but the leather gloves fit me perfectly."),
    tr("The chef chopped an onion, crushed some garlic, and heated the oil."),
    tr("Is it true that the museum opens at noon and closes at a quarter past five?"),
    tr("A flock of geese flew low over the marsh and vanished into the fog."),
    tr("You can either join us now or catch the next bus from the market square."),
    tr("The boy pushed his bicycle up the hill, because the chain had come loose."),
    tr("In the autumn, leaves turn yellow, orange and brown before they fall."),
    tr("They were enjoying the view when a huge wave splashed over the wall."),
    tr("Television changed the way people heard the news, and so did the radio."),
    tr("My aunt Beth has invited thirteen guests, though her table seats only six."),
    tr("Why should we hurry, if the concert does not begin for another hour?"),
    tr("The doctor gave him good advice: sleep well, eat slowly, and laugh often."),
    tr("An unusual noise woke the dog, who jumped up and barked at the door."),
    tr("Sugar, salt, pepper, cheese and a dozen eggs: is there anything else?"),
    tr("He found a polished stone on the beach and gave it to his youngest child."),
    tr("The pilot thanked the passengers and wished everyone a pleasant evening."),
    tr("Growing wheat in this region requires patience, machines and plenty of rain."),
    tr("They chose a quiet road through the woods to avoid the motorway."),
    tr("If you hold the shell close to your ear, you may think you hear the ocean."),
    tr("On a clear night, the moon throws long shadows across the empty yard."),
    tr("Thank you for reading all of this aloud; the last sentence is behind you now."),
)
"""Sentences of about five seconds, for the usual voice."""

SHORT_LINES = (
    tr("They told me about it this morning."),
    tr("The letter arrived while you were out."),
    tr("I never thought it would end like this."),
    tr("Look who is standing at the door."),
    tr("We are going home tomorrow evening."),
    tr("That is the third time this week."),
    tr("She said it right in front of everyone."),
    tr("I have been waiting here for an hour."),
    tr("You should have seen his face."),
    tr("Nobody knows what will happen now."),
    tr("It has been raining since we left."),
    tr("So that was your plan all along."),
)
"""Lines of about two seconds that can be read neutrally and in every emotion."""
