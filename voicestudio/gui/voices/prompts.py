"""Prompts that the wizard shows to be read aloud. Written for VoiceStudio; public domain.

The sentences contain every phoneme of English several times, and questions, lists and numbers
beside statements, to cover the voice's range of pitch. The short lines fit any emotion.
"""

SENTENCES = (
    "The morning train was late again, so we walked along the river instead.",
    "Could you measure the height of the garage before you buy the paint?",
    "She keeps a jar of ginger biscuits on the third shelf, behind the flour.",
    "A cheerful crowd gathered around the old lighthouse to watch the fireworks.",
    "My brother thinks that both of these paths lead to the north of the village.",
    "We usually have a choice of soup, fish, or roast chicken on Thursdays.",
    "The judge asked the young witness to describe the voice he had heard.",
    "Zebras, giraffes and buffaloes share the water when the dry season begins.",
    "How long does it take to boil an egg at the top of a mountain?",
    "Put the blue cushion beside the fire and pour yourself a cup of tea.",
    "The engineer adjusted the valve until the pressure finally went down.",
    "Nobody noticed the tiny spider that was crossing the kitchen ceiling.",
    "I would rather go to the theatre than stay at home and watch television.",
    "Fresh snow had covered the churchyard, and every sound was strangely soft.",
    "Please write down the number: seven, four, nine, double three, eight, two.",
    "The wooden bridge creaked loudly as the heavy wagon rolled across it.",
    "What a beautiful garden you have, and how clever to grow beans in barrels!",
    "Her father taught geography for thirty years at a school near the harbour.",
    "When the power failed, we lit some candles and told each other stories.",
    "This jacket is far too large, but the leather gloves fit me perfectly.",
    "The chef chopped an onion, crushed some garlic, and heated the oil.",
    "Is it true that the museum opens at noon and closes at a quarter past five?",
    "A flock of geese flew low over the marsh and vanished into the fog.",
    "You can either join us now or catch the next bus from the market square.",
    "The boy pushed his bicycle up the hill, because the chain had come loose.",
    "In the autumn, leaves turn yellow, orange and brown before they fall.",
    "They were enjoying the view when a huge wave splashed over the wall.",
    "Television changed the way people heard the news, and so did the radio.",
    "My aunt Beth has invited thirteen guests, though her table seats only six.",
    "Why should we hurry, if the concert does not begin for another hour?",
    "The doctor gave him good advice: sleep well, eat slowly, and laugh often.",
    "An unusual noise woke the dog, who jumped up and barked at the door.",
    "Sugar, salt, pepper, cheese and a dozen eggs: is there anything else?",
    "He found a polished stone on the beach and gave it to his youngest child.",
    "The pilot thanked the passengers and wished everyone a pleasant evening.",
    "Growing wheat in this region requires patience, machines and plenty of rain.",
    "They chose a quiet road through the woods to avoid the motorway.",
    "If you hold the shell close to your ear, you may think you hear the ocean.",
    "On a clear night, the moon throws long shadows across the empty yard.",
    "Thank you for reading all of this aloud; the last sentence is behind you now.",
)
"""Sentences of about five seconds, for the usual voice."""

SHORT_LINES = (
    "They told me about it this morning.",
    "The letter arrived while you were out.",
    "I never thought it would end like this.",
    "Look who is standing at the door.",
    "We are going home tomorrow evening.",
    "That is the third time this week.",
    "She said it right in front of everyone.",
    "I have been waiting here for an hour.",
    "You should have seen his face.",
    "Nobody knows what will happen now.",
    "It has been raining since we left.",
    "So that was your plan all along.",
)
"""Lines of about two seconds that can be read neutrally and in every emotion."""
