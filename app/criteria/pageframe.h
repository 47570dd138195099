#pragma once

class TakenLines;

/// Takes what stands about the text of a page: navigation, buttons, the steps of an application, contacts.
void takeFrame(TakenLines &lines);
