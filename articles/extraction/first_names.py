"""First names of many languages by the gender that they suggest; names given to both stand apart."""

from __future__ import annotations


def _names(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FEMALE = _names(
    """
    Aaliyah Abbie Abby Abeer Abena Abigail Achieng Ada Adaeze Adalyn Adanna Adela Adelaide Adele Adelina
    Adeline Adina Aditi Adjoa Adriana Adrienne Adèle Afnan Afua Agata Agatha Agnes Agnese Agnieszka Agnès
    Agrippina Aida Aigerim Aila Aileen Ailsa Aimee Aino Ainur Aisha Aishwarya Aisling Aissatou Aizhan Akiko
    Akinyi Akosua Akulina Alana Alanna Alba Alberta Albulena Alejandra Aleksandra Alena Alessandra Alessia
    Aleta Alevtina Alexa Alexandra Alexandria Alexia Alia Alice Alicia Aliia Alina Aline Alisa Alisha Alison
    Alissa Aliya Aliyah Alla Allegra Allie Allison Allyson Alma Almudena Alondra Alsu Alva Alyona Alyson
    Alyssa Amal Amalia Amanda Amara Amaya Amber Ambika Amelia Amelie Ameneh Amie Amina Aminata Amira Amna
    Amrita Amy Ana Anabel Anahit Anais Ananya Anastacia Anastasia Anastasiia Anastasiya Anaïs Andie Andréa
    Andrée Aneta Anfisa Angela Angele Angelica Angelika Angelina Angelique Angharad Angie Anika Aniko Anita
    Anja Anjali Anjelica Ann Anna Annabel Annabella Annabelle Annalisa Anne Anneke Anneli Annelie Annelies
    Annemarie Annette Annie Annika Annukka Anouk Antje Antoinette Antonella Antonia Antonina Anuradha Anushka
    Anya Aoife Apinya April Araba Arabella Araceli Areej Aretha Ariadne Ariana Ariane Arianna Arielle Arlene
    Arpine Aruna Arwa Asala Asha Ashleigh Ashlyn Ashwini Asma Asmaa Assia Asta Astou Astrid Asuka Asuman
    Atefeh Athena Atifete Audra Audrey Augusta Aurelie Aurora Aurélie Ava Avdotya Avril Ayaan Ayaka Ayako
    Ayanna Ayesha Ayla Aylin Ayse Aysel Ayten Ayu Azadeh Azra Babette Badria Bahar Banafsheh Banan Barbara
    Barbra Basma Bea Beata Beatrice Beatrix Beatriz Becca Beccy Becky Begoña Belinda Bella Belén Benazir
    Benedicte Benita Berenice Berit Bernadette Bernice Berta Bertha Beryl Bess Bessie Beth Bethan Bethany
    Betsy Bettina Betty Beverley Beverly Beyonce Bianca Biljana Bintou Birgit Birgitta Birgitte Bita Björk
    Blanca Blanche Blessing Bobbi Bogna Bohdana Bonita Bonnie Bozena Bożena Božena Branka Brenda Bria Briana
    Brianna Bridget Bridgette Brigid Brigida Brigitta Brigitte Briony Brit Brita Britney Britt Britta Brittany
    Brittney Bronagh Bronislava Bronisława Bronwen Bronwyn Bryony Bríd Burcu Bushra Busisiwe Béatrice Caitlin
    Caitlyn Camila Camilla Camille Canan Candace Candice Candida Caoilfhionn Caoimhe Caprice Cara Carina
    Carissa Carla Carlene Carlotta Carly Carmela Carmelita Carmen Carmina Carol Carola Carole Carolina
    Caroline Carolyn Carolyne Carrie Caryn Carys Cass Cassandra Cassidy Cassie Catalina Caterina Catherine
    Cathleen Cathryn Cathy Catrin Catriona Cayla Cecile Cecilia Cecilie Cecily Celeste Celestine Celia Celina
    Celine Cerys Chandra Chanel Chantal Chantelle Charity Charlene Charlize Charlotte Charmaine Chelsea
    Chelsey Cher Cherie Cherise Cherry Cheryl Cheyenne Chiara Chidinma Chika Chimamanda Chinwe Chioma Chipo
    Chitra Chiyo Chiyoko Chloe Chloé Chrissie Chrissy Christa Christabel Christel Christen Christiana
    Christiane Christie Christin Christina Christine Christy Chrystia Chunhua Ciara Cicely Cilla Cindy Claire
    Clara Clarice Clarissa Claudette Claudia Claudine Clementine Cleo Cleopatra Clodagh Clotilde Coleen
    Colette Colleen Colombe Concepcion Concetta Condoleezza Connie Constance Consuelo Cora Coralie Corazon
    Cordelia Coreen Corina Corinna Corinne Cornelia Cosima Coumba Courtney Cristina Crystal Cynthia Cécile
    Céline Dagmar Dagmara Dagny Dahlia Daisy Dalal Dalia Dalisay Damaris Dana Daniela Daniele Daniella
    Danielle Danuta Daphne Dara Daria Dariia Darina Darlene Darya Dasha Davina Dawn Dayana Deanna Deanne Deb
    Debbie Debby Debora Deborah Debra Deena Deepa Deepika Deidre Deirdre Delia Delilah Della Delores Delphine
    Delta Delyth Demet Demi Dena Denise Dervla Desiree Desislava Despina Devi Devorah Dewi Diana Diane Dianna
    Dianne Dido Dilma Dilnoza Dimitra Dina Dinah Dinara Dionne Divya Dolly Dolores Dominique Donatella Donika
    Donna Dora Doreen Dorette Dorinda Doris Dorota Dorothea Dorothee Dorothy Dottie Drahomira Dubravka Dunja
    Dympna Dóra Ebba Ebony Ebru Eden Edie Edit Edith Edna Edwina Eeva Effie Efthymia Efua Eila Eileen Eilidh
    Eilish Eimear Eirini Eithne Eka Ekaterina Ekua Elaine Elea Eleanor Eleanora Eleanore Eleftheria Elena
    Elene Eleni Eleonora Eleonore Elettra Elfriede Elham Elif Elin Elina Elisa Elisabet Elisabeta Elisabeth
    Elisabetta Elise Elissa Eliza Elizabeth Elizaveta Elke Ella Elle Ellen Ellie Elly Elma Elodie Eloise Elsa
    Elsbeth Else Elsie Elspeth Eluned Elva Elvira Elzbieta Eléonore Elżbieta Embla Emi Emiko Emilia Emilie
    Emily Emine Emma Emmanuelle Emmeline Enid Enikő Enrica Eri Erica Erika Erin Erlinda Erma Ernestine
    Erzsébet Esi Esin Esme Esmeralda Esperanza Esra Estelle Ester Esther Ethel Etta Eudora Eugenia Eugenie
    Eun-hye Eun-ji Eunice Eva Evangelina Evangeline Evdokia Eve Evelina Eveline Evelyn Evgenia Evgeniya Ewa
    Ewelina Fabiana Fabienne Fadia Fadime Fadwa Faezeh Faina Fairuz Faith Faiza Fanny Farah Farida Farrah
    Farzaneh Fathima Fatima Fatma Fatou Fatoumata Fawzia Faye Federica Felicia Felicity Fenella Fenfang Fern
    Fernanda Feruza Ffion Fiamma Fidelma Filippa Fiona Fionnuala Fiorella Flavia Fleur Flo Flora Florence
    Florentina Florina Folasade Forough Forouzan Foteini Fotini Fran Franca Frances Francesca Francine
    Francisca Francoise Françoise Freda Frederica Freya Frida Frieda Fumiko Funmilayo Gabriela Gabriella
    Gabrielle Gaia Gail Gala Galina Gauri Gayane Gayle Gaëlle Gaëtane Geeta Gemma Genevieve Geneviève
    Georgette Georgia Georgiana Georgie Georgina Geraldine Gerda Germaine Gertrude Geun-hye Ghada Ghadir
    Ghislaine Giada Gianna Gigi Gilda Gill Gillian Gina Ginette Ginevra Ginger Ginny Giorgia Giovanna Gisela
    Gisele Giselle Gisèle Gita Giulia Giuliana Giuseppina Gizem Gladys Glenda Glenys Gloria Glynis Golda Goli
    Golnaz Golshifteh Gordana Grace Gracia Gracie Graciela Grainne Grazia Graziella Grazyna Grażyna Greta
    Gretchen Gretel Griselda Gro Gráinne Guadalupe Gudrun Guinevere Guiying Gulnara Gulnaz Gunilla Guzel
    Guðrún Gwen Gwendolen Gwendolyn Gwyneth Györgyi Gül Gülsen Gülten Habiba Hadley Haifa Haja Hala Haley
    Halima Halimatou Halina Halla Halle Hallie Halszka Halyna Hana Hanadi Hanae Hanako Hanan Hande Hanh Hanna
    Hannah Hanne Hannelore Harriet Haruka Haruko Harumi Hasina Hasmik Hatice Hattie Hawa Hawwa Hayley Hazel
    Heather Heba Hebe Hedda Hedvig Hedvika Hedwig Heidi Heike Heini Helen Helena Helene Helga Helle Helmi
    Heloise Henrietta Henriette Hermine Hermione Hessa Hester Hetty Hiba Hideko Hilda Hilde Hildegard Hilkka
    Hillary Hind Hiroko Hitomi Hoa Hoda Holly Homa Honora Honorine Hope Hortense Hrafnhildur Huda Hulda
    Humaira Huong Hye-jin Hyun-jung Hélène Hülya Ibolya Ida Ieva Ifeoma Ilana Ilaria Ildiko Ildikó Ileana
    Iliana Ilona Ilse Iman Imani Imee Imelda Imogen Ina Inari Inaya India Indira Ines Inessa Inez Inga Inge
    Ingeborg Ingibjörg Ingrid Inka Inna Intan Inès Inés Ioana Ioanna Iolanda Iona Iqra Irena Irene Irina Iris
    Irja Irma Iryna Irène Isabel Isabela Isabella Isabelle Isadora Ishbel Iskra Isla Isobel Isolde Itxaso
    Itziar Iva Ivana Ivanka Ivanna Ivelina Iveta Ivette Ivonne Iwona Iyabo Izabela Izabella Jaana Jacinda
    Jacinta Jackie Jaclyn Jacqueline Jacquelyn Jacqui Jada Jadranka Jadwiga Jagoda Jaleh Jamila Jana Jane
    Janelle Janet Janette Janice Janie Janina Janine Janis Jarmila Jaroslava Jasmin Jasmina Jasmine Jaya Jayne
    Jayshree Jeanette Jeanine Jeanne Jeannette Jeannie Jeannine Jelena Jemima Jemma Jen Jena Jenifer Jenna
    Jenni Jennie Jennifer Jenny Jerri Jess Jessica Jessie Jette Ji-hye Ji-woo Jill Jillian Jin-ah Jingyi
    Jinkee Jitka Jiřina Joan Joana Joann Joanna Joanne Joannie Jocasta Jocelyn Jodi Jodie Joelle Johanna
    Johnna Jolanta Joleen Jolene Jolie Joni Jordana Josefa Josefina Josefine Josephine Josette Josie Jovana
    Joy Joyce Joëlle Ju-ae Juana Juanita Judi Judie Judit Judith Judy Julia Juliana Juliane Julianna Julianne
    Julie Juliet Julieta Juliette Julija Jumana Junko Juno Justine Justyna Jutta Jyothi Jyoti Jóhanna Júlia
    Kaarina Kacey Kadiatou Kaia Kaija Kaisa Kaitlin Kaitlyn Kaja Kajal Kajsa Kali Kalliopi Kalpana Kamala
    Kamila Kamilla Kanako Kanchana Kaori Kara Kareena Karen Karin Karina Karine Karla Karlie Karolina Karoline
    Karyn Kasia Kat Katalin Katarina Katarzyna Katayoun Kate Katelyn Katerina Kateryna Katharina Katharine
    Kathe Katherina Katherine Kathi Kathie Kathleen Kathrin Kathryn Kathy Kati Katia Katie Katinka Katja
    Katrien Katrin Katrina Katrine Katriona Katrín Katy Katya Kavita Kay Kaya Kaye Kayla Kayleigh Kazuko
    Keeley Keiko Keira Keisha Keishla Kellie Kelsey Kelsie Kendra Kenia Kerri Kerrie Kerstin Ketanji Ketevan
    Keturah Kezia Khadija Khadijah Khaleda Khalida Khatia Khawla Khin Khloe Khofifah Kiara Kiera Kiersten Kiko
    Kimberlee Kimberley Kimberly Kinga Kira Kirsi Kirsteen Kirsten Kirsti Kirstie Kirstin Kirsty Kitty Klara
    Klaudia Klavdia Kolinda Komal Konstantina Kornelia Krista Kristalina Kristel Kristen Kristi Kristie
    Kristiina Kristin Kristina Kristine Kristrún Kristy Kristýna Krisztina Krystal Krystle Krystyna Ksenia
    Kseniia Kumiko Kunigunde Kyla Kylie Kyoko Kyra Kyriaki Kyung-wha Käthe Kübra Lada Ladan Laila Lakeisha
    Lakshmi Lali Lamia Lan Lana Lara Larisa Larissa Larysa Latifa Latisha Latonya Latoya Laura Laure Laureen
    Laurel Lauren Laurie Lavinia Layla Lea Leah Leandra Leann Leanna Leanne Leela Leena Leila Leili Lena Leni
    Lenka Lenore Leocadia Leona Leonie Leonora Leontine Leora Lerato Lesia Lesya Leticia Letitia Letizia Leyla
    Lia Liana Libby Libuše Lidia Lidija Lidiya Liesbeth Liesel Liesl Ligaya Ligia Lihua Liisa Lila Lili Lilia
    Lilian Liliana Liliane Lilit Lilith Lillian Lillie Lilly Lily Lina Linda Lindiwe Lindsay Linh Linnea Lisa
    Lisbeth Lise Lisette Lissa Liudmila Liudmyla Liv Livia Liz Liza Lizbeth Lizzie Lizzy Ljiljana Ljubica
    Ljudmila Loida Lois Lola Lolita Lora Loraine Loredana Loreen Lorelei Lorena Loretta Lori Lorna Lorraine
    Lotta Lotte Lottie Louisa Louise Loujain Lourdes Lowri Lualhati Luana Lubaba Lubna Lucia Luciana Lucie
    Lucienne Lucija Lucille Lucinda Lucrecia Lucretia Lucy Lucyna Lucía Ludivine Ludmila Ludmilla Ludwika
    Luisa Luise Lujain Lulu Luminita Luna Luningning Lupe Lupita Lusine Luz Lydia Lydie Lyla Lyn Lynda Lyndsay
    Lyndsey Lynette Lynn Lynne Lyra Lyubava Lyubov Lyudmila Lyudmyla Maaike Maarit Mabel Machiko Macy Maddie
    Madelaine Madeleine Madeline Madelyn Madhavi Madhuri Madina Madison Madoka Madonna Mae Maeve Mafalda
    Magali Magda Magdalena Magdalene Magdaléna Maggie Maha Mahalia Mahima Mahnaz Mahsa Mahtab Maia Maija Mair
    Maire Mairead Mairi Maisie Maja Makayla Makena Makiko Malala Malati Malee Malgorzata Malia Malika Malin
    Mallory Malwina Mami Mamta Manal Manami Manana Mandana Mandy Manisha Manon Manuela Mara Marcela Marcelina
    Marcella Marcelle Marcia Mareike Maren Marfa Marga Margaret Margareta Margarete Margaretha Margarita
    Margaux Marge Margery Margherita Margie Margit Margo Margot Margret Margrethe Marguerite Mari Maria Mariah
    Mariam Mariama Marian Mariana Marianna Marianne Mariatou Maribel Maricel Marie Mariela Mariella Marielle
    Marietta Mariia Marija Marijke Marika Mariko Marilena Marilyn Marilynne Marina Marine Marinela Marisa
    Marisela Marisol Marissa Marit Marita Mariya Marja Marjan Marjane Marjolein Marjorie Markéta Marlee
    Marleen Marlena Marlene Marlies Marlène Marsha Marta Martha Marthe Martina Martine Mary Marya Maryam
    Maryann Maryanne Marybeth Maryna Maryse Marzena María Masako Masha Masoumeh Mathilda Mathilde Matilda
    Matilde Matylda Maud Maude Maura Maureen Mavis Maxine Maya Mayra Mayumi Maïa Małgorzata Meagan Meaghan
    Medea Meena Meenakshi Meera Megan Megawati Meghan Meglena Megumi Mehbooba Mehrnaz Mei Mei-ling Meiling
    Melania Melanie Melek Melina Melinda Melisa Melissa Melita Mellie Melodie Melody Meral Mercedes Mercia
    Mercy Meredith Merete Meriem Merja Merve Mervi Meryem Meryl Meta Mette Mhairi Mi-kyung Mia Micaela
    Michaela Michaella Michelle Michi Michiko Midori Mieke Mieko Mihaela Miho Mika Mikaela Miki Mila Milada
    Milagros Milana Mildred Milena Milica Millicent Millie Miloslava Mimi Mimoza Min-ji Mina Minako Mindy
    Minerva Minna Minnie Mira Mirabel Miranda Mireille Mirela Miriam Mirja Mirjam Mirjana Miroslava Miroslawa
    Mirosława Misaki Mitali Mitra Mitsuko Miwa Miyoko Miyuki Mizuki Mohsina Moira Molly Momoko Mona Monica
    Monika Monique Montserrat Morag Moya Moza Mozah Muhua Muna Muriel Mwajuma Mya Myra Myriam Myrna Myrtle
    Mythili Mzia Márta Mélanie Mónica Nabila Nada Nadejda Nadezhda Nadia Nadiia Nadine Nadiya Nadja Nadya
    Nafisa Nagisa Nahla Naima Naira Najat Najla Najwa Naledi Nana Nanami Nanci Nancy Nandini Nanette Naoko
    Naomi Narges Nargis Nargiza Narine Narumon Nasreen Nasrin Nastassja Natacha Natalia Natalie Nataliia
    Nataliya Natalka Natallia Natalya Natascha Natasha Nataša Natella Nathalie Natia Natsuki Natsumi Naveena
    Nawal Naz Nazanin Ndeye Neda Neelam Neema Negar Neha Nell Nella Nelli Nellie Nelly Nena Nerea Nerissa
    Nerys Neslihan Nessa Neta Netta Neve Nevena Nezahat Ngoc Ngozi Nhung Niamh Nichola Nichole Nicki Nicole
    Nicoletta Nicolette Nieves Niki Nikki Nilar Niloufar Nilufar Nilüfer Nina Nino Ninon Nirmala Nisha Nita
    Njeri Nkechi Nkiru Noelia Noelle Noemi Noemie Nokuthula Nola Nomfundo Nomvula Nona Nonna Nora Norah Noreen
    Noriko Norma Nosheen Nosipho Noura Nova Novella Noémie Noëlle Ntombi Nuala Nune Nuray Nurhayati Nuria
    Nurten Nurul Nyambura Nydia Oana Octavia Odessa Odette Odile Odilia Oihana Oksana Olena Olesia Olesya Olga
    Olha Oliana Olimpia Olive Olivera Olivia Oliwia Olwyn Olympia Oonagh Ophelia Oprah Orla Orlagh Orlaith
    Orsolya Ottilie Ouida Oumou Outi Oxana Padma Padmini Paetongtarn Paige Paivi Palesa Paloma Pam Pamela
    Panagiota Paola Paraskevi Parisa Parvati Parveen Parvin Pascale Patience Patricia Patrizia Patrycja Patsy
    Patti Pattie Patty Paula Paulette Paulina Pauline Pavla Pavlina Payal Pearl Peggy Penelope Penny Perla
    Pernille Perpetua Petra Petronela Petronella Petula Phaedra Philippa Philomena Phoebe Phumzile Phyllida
    Phyllis Pia Pichamon Pilar Pinar Pippa Pirjo Pirkko Piroska Pixie Polina Polly Pooja Poonam Poppy Pornthip
    Portia Prachi Pranati Pratibha Preethi Preeti Priscilla Priti Priya Priyanka Prudence Prue Prunella Puja
    Purnima Puspa Päivi Pınar Queenie Rabia Rachael Rachana Rachel Rachele Rachida Radha Radhika Radka Radmila
    Rae Raelene Rafaela Ragnheiður Ragnhild Rahel Rahima Raija Raisa Raissa Rajni Rakhee Raluca Ramatoulaye
    Ramona Ramya Rana Randi Rani Rania Raphaëlle Raquel Rasha Rashida Rashmi Ratih Ratna Raushan Raven Razan
    Reba Rebeca Rebecca Rebecka Rebekah Reem Reema Refilwe Regan Regina Reha Rehana Reiko Reina Rekha Rena
    Renata Renate Renee Renuka Renée Retno Rhea Rhian Rhiannon Rhoda Rhona Rhonda Ria Rianna Ricarda Rie Rieko
    Rihanna Riikka Rika Rikke Rima Rimma Rina Risa Rita Ritu Ritva Riva Roberta Rochelle Rocio Rodica Rohini
    Roisin Rokia Roksolana Roma Romaine Romana Romina Romy Ronda Ronja Ronna Roos Rosa Rosalia Rosalie
    Rosalind Rosalinda Rosaline Rosalyn Rosalynn Rosamund Rosana Rosanna Rosanne Rosaria Rose Roseanna
    Roseanne Roselyn Rosemarie Rosemary Rosetta Rosheen Rosie Rosina Rosita Rositsa Roslyn Rowena Roxana
    Roxane Roxaneh Roxanne Roya Roza Rozalia Rubina Ruby Rudo Rukhsana Rukmana Rukmini Rumi Rumiana Runa Rupa
    Ruqayyah Ruslana Ruth Ruthie Ruxandra Ruzan Ružica Ryoka Ryoko Réka Róisín Saara Saba Sabina Sabine
    Sabrina Sachiko Sadako Sadia Sadie Saeeda Saffron Safia Safiya Sahar Saira Saki Sakina Sakshi Sakura Sally
    Salma Salome Saloni Saltanat Samah Samantha Samia Samina Samira Sanae Sanda Sandhya Sandi Sandra Sandrine
    Sangeeta Sania Saniya Sanja Sanna Sanne Saoirse Sapna Sara Sarah Sarai Saraswati Sareh Sari Sarina Sarita
    Sarojini Saskia Satoko Satu Saule Savanna Savannah Savitri Sayaka Sayuri Scarlet Scarlett Seema Sejal
    Selena Selin Selina Selma Senka Seo-yeon Sephora Sepideh Serafima Seraphina Serena Serwaa Serwah Setareh
    Setsu Setsuko Shabana Shabnam Shada Shaheen Shahida Shaila Shakira Shakuntala Shamima Shania Shanice
    Shaniqua Shannen Shanti Shareen Shari Sharifa Sharlene Sharmila Sharmin Sharon Sharron Sharyn Shauna
    Shawna Shayla Shazia Sheena Sheila Shelagh Shelia Shelley Shelly Shenaz Sheri Sherri Sherrie Sherry Sheryl
    Shila Shilpa Shira Shireen Shirin Shirine Shirley Shizuka Shizuko Shobha Shohreh Shona Shreya Shrija
    Shruti Shukria Shulamit Shushan Shweta Shyla Sian Sibel Sibylle Sidonie Sienna Sierra Sigourney Sigrid
    Sigríður Sile Silke Silvana Silvia Silvie Sima Simin Simona Simone Sindhu Sinead Sinikka Sinéad Siobhan
    Siobhán Sioned Siranush Siri Siriporn Sirpa Sisi Sissel Sita Siti Siân Slavica Slavka Smaranda Smita
    Smriti Sneha Snezana Snezhana Snežana Sofia Sofie Sofiia Sofya Sofía Soile Sojourner Sokhna Solange
    Soledad Soleil Solveig Solvej Soma Son-hui Sonal Sonali Sondra Songul Sonia Sonja Sonya Soo-jin Sophia
    Sophie Sorana Soraya Sorcha Soňa Sri Srishti Stacey Staci Stacie Stacy Stanislava Stanisława Stavroula
    Stefana Stefania Stefanie Steffi Stefka Stella Stephanie Stephany Stina Styliani Subha Suda Sudha Sue
    Suella Sujata Sukanya Sumaya Sumiko Sumitra Sun-hee Sunanda Sunita Suniti Supriya Surabhi Susan Susana
    Susanna Susannah Susanne Susheela Sushma Susi Susie Suu Suzan Suzana Suzanna Suzanne Suzette Suzi Suzie
    Suzy Svandis Svea Svetla Svetlana Svitlana Světlana Swapna Swati Sybil Sylvana Sylvia Sylvie Sylwia
    Synnøve Szilvia Síle Tabitha Tahereh Tahira Tahmina Taina Taisia Taisiya Takako Talia Talitha Tallulah
    Tamaki Tamar Tamara Tameka Tamika Tamila Tammi Tammie Tammy Tamsin Tamta Tania Tanisha Tanja Tanya Tara
    Taraji Tarana Tarja Taru Tasha Tatev Tatiana Tatjana Tatyana Tawakkol Tawny Tayla Teagan Teena Tegan
    Tehmina Tekla Teodora Teresa Terese Teresita Tereza Terhi Terri Tess Tessa Teuta Thaleia Thandar Thandi
    Thandiwe Thao Thea Theano Theda Thelma Theodora Theres Theresa Therese Thuli Thuy Thérèse Tia Tiana
    Tiffani Tiffany Tiina Tijana Tilda Tillie Tilly Timea Tina Tinatin Tine Tineke Tiphaine Tipper Tisha Toini
    Tomoko Tonia Tonje Tonya Topsy Toshiko Tova Tove Tracey Traci Tracie Trang Tricia Trina Trine Trish Trisha
    Trista Trixie Trude Trudi Trudy Trui Tsipi Tsitsi Tsvetana Tsvetelina Tuba Tudora Tuija Tulisa Tulsi Tuula
    Tuva Twyla Tyra Tytti Tzipi Tünde Uliana Ulla Ulpu Ulrike Ulyana Uma Umida Una Ursula Urszula Usha Uta Ute
    Uzma Vada Vaishali Valbona Valdete Valentina Valentyna Valeria Valerie Valeriia Valeska Valérie Vandana
    Vanessa Vanna Varvara Vasanti Vasiliki Vasilisa Vasso Vasudha Veena Veera Velma Venetia Venus Vera Verena
    Verica Verity Verna Vernice Veronica Veronika Veronique Verónica Vesna Vi Vicki Vickie Vicky Victoria
    Vidya Vigdis Vigdís Viktoria Viktoriia Viktoriya Vilma Vimala Vina Vinita Viola Violet Violeta Violetta
    Viorica Virginia Virginie Virpi Virág Vita Vittoria Viv Viveka Vivi Viviana Viviane Vivien Vivienne
    Vjollca Vjosa Vlada Vladyslava Vlasta Vuokko Véronique Wafa Waltraud Wambui Wanda Wangari Wanjiku
    Wendi Wendy Whitney Whoopi Widad Wiebke Wieslawa Wiesława Wiktoria Wilhelmena Wilhelmina Wilhelmine Willa
    Willow Wilma Winifred Winnie Winona Wulan Xenia Xiaoling Xiaoyan Ximena Xinyi Xiomara Xiuying Yaa Yadviga
    Yael Yagmur Yalda Yamila Yana Yanan Yara Yaroslava Yaryna Yasmeen Yasmin Yasmina Yasmine Yayoi Yekaterina
    Yelena Yelyzaveta Yen Yesenia Yetunde Yevgenia Yevheniia Yewande Yifei Yingluck Yingyai Yo-jong Yoko
    Yolanda Yolande Yordanka Yoshiko Young-mi Ysabel Yuhan Yukari Yukiko Yuko Yulia Yuliana Yuliia Yuliya Yumi
    Yumiko Yuna Yuriko Yusra Yuting Yvette Yvonne Zaha Zahra Zahraa Zaina Zainab Zara Zarina Zaruhi Zawadi
    Zdenka Zdeňka Zdravka Zdzisława Zeinab Zelda Zemfira Zena Zenaida Zeynep Zhanna Zhivka Ziba Zina Zinaida
    Zita Ziva Ziyi Zlata Zoe Zofia Zohra Zohreh Zoi Zoia Zora Zoriana Zorica Zosia Zowie Zoya Zoë Zsofia
    Zsuzsa Zsuzsanna Zsófia Zubaida Zuleikha Zulema Zulfiya Zuzana Zuzanna Ángela Ángeles Ása Åsa Åse Édith
    Élise Élodie Émilie Éva Íñiga Özlem Þórdís Łucja Štěpánka Żaneta Žaneta Želja
    """
)

MALE = _names(
    """
    Aaron Abbas Abdallah Abdel Abdelaziz Abdelkader Abdi Abdirahman Abdou Abdoulaye Abdul Abdulaziz Abdulla
    Abdullah Abdulrahman Abdur Abe Abel Abelardo Abhijit Abhinav Abhishek Abhisit Abid Abimael Abiy Abner
    Abraham Abram Achim Adalbert Adam Adama Adan Adebayo Adel Adem Adil Aditya Adnan Adolf Adolfo Adolphe
    Adolphus Adonis Adrian Adriano Adrien Adrián Aeneas Afonso Aftab Agus Agustin Agustín Ahmad Ahmadou Ahmed
    Ahmet Aidan Aidar Aiden Ajay Ajit Akash Akbar Akhil Akim Akinwumi Akio Akira Akiva Aksel Akshay Alain Alan
    Alasdair Alastair Alban Albert Alberto Albin Albrecht Aldo Aldous Alec Aled Alejandro Alek Aleks
    Aleksandar Aleksander Aleksandr Aleksei Aleksey Aleksi Alen Alessandro Alessio Alexander Alexandr
    Alexandre Alexandros Alexandru Alexei Alexey Alexios Alf Alfie Alfons Alfonso Alfred Alfredo Algernon Ali
    Alioune Alisher Alistair Alistaire Aliyu Allan Allen Almir Alois Alojz Alok Alonso Alonzo Aloysius
    Alphonse Alphonso Alton Alun Alvaro Alvin Alyn Amadeus Amadou Amar Amare Ambrose Amedeo Ameer Amer Americo
    Amin Amir Amit Amitabh Ammar Ammon Amos Amr Anand Anant Anas Anatole Anatoli Anatolii Anatoliy Anatoly
    Anders Andre Andreas Andrei Andrej Andres Andrew Andrey Andrii Andris Andrius Andriy Andrzej Andrés Andy
    Angelo Angus Anibal Anies Aniket Anil Anirudh Anish Ankit Ansel Anselm Anselmo Anthony Antoine Anton
    Antonin Antonio Antonis Antonius Antony Antti Anurag Anutin Anwar Apolo Apostolos Aram Aras Archibald
    Archie Arda Arend Ari Arif Arild Aris Aristides Aristotle Arjun Arkadi Arkadii Arkady Arlen Arlo Armand
    Armando Armen Armin Armond Arnaldo Arnaud Arne Arnie Arno Arnold Arnoldo Aron Arsen Arsene Arseni Arsenio
    Arseniy Art Artem Arthur Artie Arto Artur Arturo Arun Arvid Arvin Arvind Asad Asger Asher Ashfaq Ashish
    Ashok Ashraf Ashton Ashwin Asif Asim Aslan Athanasios Athar Athol Atif Atilla Attila Atul Auberon August
    Augustin Augustine Augusto Augustus Aurelien Aurelio Austin Auston Averell Avi Avigdor Avinash Avraham
    Avram Axel Ayman Ayodele Ayub Ayush Azim Aziz Babar Babatunde Bahram Baitullah Bakary Balazs Baldwin
    Balraj Baltasar Balthazar Balázs Bambang Banharn Baptiste Barack Barnabas Barnaby Barnard Barney Barrie
    Barry Bart Bartholomew Bartlomiej Bartolome Bartosz Bartłomiej Baruch Bashar Bashir Basil Basim Bassam
    Bassem Bastian Bastien Basuki Bayard Bayo Beau Bela Ben Benedek Benedict Benedikt Beniamino Benicio
    Benigno Benito Benjamin Benji Benny Benoit Benoît Benson Bentley Beppe Berat Berend Bernard Bernardo Bernd
    Bernhard Bernie Bert Berthold Bertie Bertil Bertram Bertrand Bevan Bhim Bhupinder Bidzina Bilal Bill Billy
    Bimal Biram Birger Bjarne Bjoern Bjorn Björn Bjørn Bob Bobby Bode Bodo Bogdan Boguslaw Bogusław Bohdan
    Bohumil Bojan Boleslaw Bolesław Bongani Bongbong Boniface Boris Borislav Borja Borut Borys Boubacar Boyan
    Boyd Boyko Brad Bradd Braden Bradford Bradley Brady Brahim Bram Branco Brandon Branislav Branko Braulio
    Braxton Brayden Brede Brendan Brenden Brendon Brennan Brent Brenton Bret Brett Brian Brice Brigham Brock
    Broderick Brody Bronislaw Bronisław Bronn Bruce Bruno Bryan Bryant Bryce Bryn Bryson Buck Bud Buddhadeb
    Buddy Budi Burak Burhan Burt Burton Byron Béla Cai Cal Calder Caleb Callum Calum Calvin Camillo Camilo
    Carl Carlito Carlo Carlos Carlton Carlyle Carmelo Carmine Carsten Carter Cary Caspar Casper Catello Cathal
    Cecil Cedric Celal Celestino Celso Cem Cemil Cenk Cesar Cesare Chad Chaim Chan-wook Chandan Chandler
    Chandrababu Chandrasekhar Chang-ho Charbel Charles Charley Charlie Charlton Chas Chase Chauncey Chavalit
    Chaz Cheick Chester Chet Chetan Chidi Chidiebere Chidiebube Chinedu Chip Chirag Christer Christiaan
    Christian Christoffer Christoph Christophe Christopher Christos Chuan Chuck Chukwudi Chukwuemeka Chukwuma
    Cian Ciaran Ciarán Cillian Ciprian Ciril Ciro Claes Clarence Clark Claud Claudio Claudius Claus Clay
    Clayton Clemens Clement Cletus Cleve Cleveland Cliff Clifford Clifton Clint Clinton Clive Clyde Cody
    Colbert Colby Cole Colin Colm Colman Colum Conall Connor Conor Conrad Constant Constantin Constantine
    Constantinos Corentin Corey Cormac Cornelis Cornelius Cornell Corrado Cory Cosimo Cosmin Cosmo Costa
    Costas Costin Craig Crawford Crispin Cristian Cristiano Cristobal Cristóbal Csaba Curt Curtis Cuthbert Cy
    Cyprian Cyril Cyrille Cyrus Cédric César Daan Dacian Dafydd Dag Dagfinn Dai Daisuke Dalai Dale Dallas
    Dalton Damian Damiano Damien Damir Damodar Damon Dan Danail Dane Daniel Danil Danila Danilo Danish Danny
    Dante Danylo Daoud Dario Darius Dariusz Darnell Darragh Darrel Darrell Darren Darryl Darshan Darwin Daryl
    Dashiell Dave Davey David Davide Davit Davor Davy Dawda Dawid Dawit Dawood Dawson Daymond Dayton Deacon
    Dean Deandre Declan Dedan Deepak Dejan Del Delano Delbert Dele DeMarcus Demba Demetri Demetrios Demetrius
    Demian Denis Deniss Denny Denys Denzel Deon Derek Derian Dermot Derren Derrick Des Desi Desiderio Desmond
    Detlef Dev Devendra Devin Devon Devonte Dewayne Dewey Dexter Dhananjay Dhanush Dharmendra Dick Didier
    Didrik Diederik Diego Dieter Dietmar Dietrich Digby Digvijay Dilawar Dilip Dillon Dimitar Dimitri Dimitrij
    Dimitrios Dimitris Dimitry Dinesh Dino Diogo Dion Dionisio Dionysios Dipak Dirk Djamel Djibril Djordje
    Dmitri Dmitrii Dmitriy Dmitry Dmytro Dobromir Dodi Dom Domagoj Domenic Domenico Domingo Dominic Dominick
    Dominik Don Donal Donald Donat Donato Dong-hyun Donnacha Donnell Donnie Donny Donovan Dorian Doron Doug
    Dougal Dougie Douglas Dov Dragan Drago Dragomir Dragoslav Drazen Dražen Drew Duane Duarte Duc Dudley Duff
    Dugald Duncan Dung Dunstan Durgesh Dushan Dustin Dusty Dušan Dwayne Dwight Dylan Eamon Eamonn Earl Earle
    Earvin Ebenezer Eberhard Ebrahim Ed Eddie Eddy Edgar Edgardo Edi Edin Edison Edmond Edmund Edoardo Edouard
    Edson Eduard Eduardo Edvard Edvin Edward Edwin Eelco Efraim Efrain Efrem Egbert Egidijus Egil Egon Ehab
    Ehsan Ehud Eidur Einar Eino Eitan Ekrem Elbert Eldad Elden Eldon Eldridge Elgin Eli Elia Elias Elie
    Eliezer Elihu Elijah Eliot Eliseo Elisha Elkhan Elliot Elliott Ellis Ellsworth Elmar Elmer Elmo Elon Eloy
    Elroy Elton Elvin Elvis Elwood Emanuel Emanuele Emeka Emerson Emery Emil Emile Emiliano Emilio Emin Emir
    Emmanuel Emmerson Emmet Emmett Emmitt Emomali Emre Enda Enlai Ennio Enoch Enock Enrico Enrique Enver Enzo
    Eoghan Eoin Ephraim Eran Erasmus Ercole Erdal Eren Erez Eric Erich Erick Erik Erkan Erkki Erland Erlend
    Erling Ernest Ernesto Ernie Ernst Errol Ersin Ervin Erwin Esau Eskil Esteban Estevan Ethan Etienne Euan
    Eugen Eugene Eugenio Eusebio Evander Evangelos Everett Evgeni Evgenii Evgeny Evo Ewan Ewen Eyal Ezekiel
    Ezequiel Ezra Fabian Fabiano Fabien Fabio Fabrice Fabricio Fabrizio Fadel Fadi Fahad Fahd Fahim Faisal
    Faiz Fakhri Fallou Farai Farhad Farhan Farid Faris Farooq Farouk Farrokh Faruk Fatih Faustin Faustino
    Faustus Fawad Fawaz Fawzi Fayez Federico Fedor Feliks Felipe Felix Ferdinand Ferdinando Ferenc Fergal
    Fergus Fernand Fernando Ferran Fidel Filip Filipe Filippo Filippos Finbar Finlay Finley Finn Finnian
    Fintan Fiodor Flavio Flavius Fletcher Florent Florentino Florian Floyd Flynn Forest Forrest Fortunato
    Foster Fouad Francesco Francis Francisco Franck Franco Francois Franjo Frank Frankie Franklin Franklyn
    Frans Frantisek František Frantz Franz François Fraser Frazer Fred Freddie Freddy Frederic Frederick
    Frederik Fredric Fredrick Fredrik Friedrich Frits Fritz Frédéric Fuad Fulgencio Fumio Fyodor Félix Gabor
    Gabriel Gabriele Gad Gael Gaetan Gaetano Gagik Galen Galileo Gamal Ganesh Ganjar Gareth Garfield Garnet
    Garret Garrett Garrick Garrison Garry Garth Gary Gaspar Gaspard Gaston Gaurav Gautam Gavin Gavrilo Gawain
    Gaétan Gaël Gebran Gediminas Geert Gene Gennadi Gennadii Gennadiy Gennady Gennaro Geo Geoff Geoffrey
    Geoffroy Georg George Georges Georghe Georgi Georgii Georgij Georgios Georgy Geraint Gerald Geraldo Gerard
    Gerardo Gerd Gerhard Germain German Germán Gernot Gerrie Gerrit Gerry Gershon Gervais Gerwyn Ghassan
    Gheorghe Ghulam Giacomo Giampaolo Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianni Gianpaolo
    Gibran Gibson Gideon Gil Gilad Gilbert Gilberto Giles Gilles Gino Gintaras Giorgi Giorgio Giorgos Giovanni
    Girish Girolamo Gitanas Giuliano Giulio Giuseppe Glafcos Glen Glenn Glyn Glynn Godfrey Godwin Goodluck
    Gopal Goran Gordan Gordon Gorka Gotabaya Gotabhaya Gottfried Govind Graeme Graham Grahame Granit Grant
    Granville Greg Gregg Greggory Gregoire Gregor Gregorio Gregory Griffin Griffith Grigori Grigorii Grigory
    Grover Grzegorz Grégoire Guglielmo Guido Guilherme Guillaume Guillem Guillermo Gulab Gulzar Gunnar Gunter
    Gunther Guoqiang Gurbanguly Gurbir Gurdeep Gurmeet Gurpreet Gus Gustaf Gustav Gustave Gustavo Guus Guy
    Gwyn Gyula György Gábor Gérald Gérard Göran Günter Günther Haadi Haakon Habib Hadi Hafez Hafiz Haider
    Hailemariam Haim Haitao Hakan Hakeem Hakim Hal Halil Hamad Hamdi Hamed Hamid Hamish Hamza Hamzah Hani Hank
    Hannes Hannibal Hannu Hans Hansel Hansjörg Haoran Harald Harbhajan Hardeep Hardik Hari Harish Harith
    Harjit Harlan Harold Haroun Harpreet Harri Harrison Harry Harsh Harsha Hartmut Haruhiko Haruki Harun
    Harvey Hasan Hasheem Hashem Hashim Hasib Hassan Hasto Hatem Havelock Hayden Haydn Haytham Hayward Hazem
    Heath Hector Hee-chan Heikki Heiko Heiner Heinrich Heinz Helge Helmut Helmuth Hendarman Hendrik Hennadii
    Hennie Henning Henri Henrik Henrique Henry Henryk Herb Herbert Herbie Herman Hermann Hernan Hernando
    Hernán Herschel Hershel Herve Hervé Heung-min Hew Heydar Hichem Hideki Hideo Hidetoshi Hieu Hiram Hiro
    Hiroaki Hirofumi Hiroki Hiroshi Hiroto Hiroyuki Hisashi Hisham Hoani Hocine Holger Homer Hooman Hor Horace
    Horacio Horatio Horia Horst Hoshyar Hosni Hossein Houari Howard Howell Howie Hrant Hristo Hryhorii Hubert
    Hudson Hugh Hughie Hugo Humberto Humphrey Humza Hun Hunter Husain Huseyin Hussain Hussam Hussein Hyman
    Hywel Håkon Héctor Hüseyin Iago Iain Ian Ianis Ibrahim Ibrahima Ichiro Idan Idi Idris Idrissa Ievgen
    Ifeanyi Ignacio Ignacy Ignas Ignasi Ignatius Ignazio Igor Ihor Iivo Ike Iker Ikram Ilan Ilham Ilia Ilias
    Ilie Ilija Ilir Ilja Ilkka Illia Ilmari Ilya Imad Imam Imanol Imraan Imran Imre Imtiaz Inder Indrek
    Ingemar Ingmar Ingo Ingvar Inigo Ioan Ioannis Ionut Ionuț Iosif Iqbal Irakli Irfan Irving Irwin Isa Isaac
    Isaak Isac Isaiah Isaias Isak Isamu Ishaan Ishmael Isiah Isidore Isidoro Isidro Iskander Islam Ismael
    Ismail Ismet Isoroku Israel Issa Issam Istvan István Itamar Ittai Itzhak Ivailo Ivan Ivar Ivaylo Ivica
    Ivo Ivor Iwan Izaak Izzat İsmail Jaak Jaakko Jaap Jabari Jabbar Jabir Jace Jacek Jack Jackson Jacky
    Jacob Jacobo
    Jacques Jaden Jae-in Jae-myung Jafar Jagdish Jagmeet Jago Jahangir Jai Jaime Jair Jairam Jairo Jaiswal Jak
    Jake Jakob Jakov Jakub Jalal Jalen Jamaal Jamal Jamar Jamel James Jamey Jamil Jamison Jan Janek Janez Jani
    Janko Janne Jannes Jannik Janno Janos Janusz Jared Jari Jarl Jarmo Jarno Jarod Jarome Jaromir Jaroslav
    Jaroslaw Jarosław Jarrett Jarrod Jarvis Jaskaran Jason Jasper Jaspreet Jaswant Javad Javed Javier Javon
    Jaxon Jaxson Jay Jayant Jayden Jaylen Jayson Jean-Baptiste Jean-Claude Jean-Francois Jean-François
    Jean-Guy Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe
    Jean-Pierre Jean-Yves Jeb Jed Jedediah Jeff Jefferson Jeffery Jeffrey Jeffry Jehan Jelle Jens Jenson
    Jephthah Jerald Jeremiah Jeremie Jeremy Jermaine Jeroen Jerom Jerome Jerrod Jerrold Jerry Jerzy Jesper
    Jesse Jesus Jesús Jethro Jett Ji-sung Jiabao Jianguo Jianjun Jim Jimi Jimmie Jimmy Jindřich Jinping Jintao
    Jiri Jitendra Jiří Joab Joachim Joakim Joao Joaquim Joaquin Joaquín Job Jochen Jock Joe Joel Joey Johan
    Johann Johannes John Johnathan Johnathon Johnnie Johnny Jojo Joko Jomo Jon Jonah Jonas Jonatan Jonathan
    Jonathon Jong-il Jong-un Jonjo Jonny Joon-ho Joost Jorah Jordi Jorg Jorge Jorgen Joris Jorma Jory Jose
    Joseba Josef Joselito Joseph Josh Joshua Josiah Josip Josue Josué José Jotham Jouni Jovan Joze Jozef
    Jozsef Jozsua Jozy João Joël Jože Juan Juande Judah Judas Jude Judson Juha Juhani Jukka Julen Jules Julian
    Juliano Julien Julio Julius Juma Jun Junichi Junichiro Junius Junji Junjie Jurgen Juri Jurica Juris Jussi
    Justin Justus Juvenal Jyrki János Jérémie Jérémy Jérôme József Jörg Jörgen Jørgen Júlio Jürgen Kaan Kabir
    Kacper Kadir Kadyr Kaha Kahlil Kai Kailash Kaius Kaj Kakha Kalani Kaleb Kalevi Kalle Kalu Kamal Kamaru
    Kamau Kamel Kamil Kamran Kane Kanye Karan Kareem Karel Karim Karl Karlheinz Karlis Karlo Karoly Karsten
    Kaspar Kaspars Kasper Kassim Kasym Katsuya Kaveh Kayode Kazimierz Kazuhiko Kazuhiro Kazuki Kazuo Kazuya
    Kazuyoshi Keanu Kees Kehinde Keiji Keir Keiren Keita Keith Kelechi Kellan Kelvin Kemal Ken Kendall
    Kendrick Kenji Kenneth Kennith Kenny Kenshin Kent Kenta Kento Kenyon Kenzo Keqiang Kermit Kev Kevan Keven
    Kevin Khairy Khaled Khalid Khalifa Khalil Khamzat Khurshid Ki-moon Kian Kiefer Kieran Kieren Kieron Kilian
    Killian Kimi Kingsley Kip Kirby Kiril Kirill Kirk Kishore Kit Kiyoshi Kjell Klaas Klaus Klemens Klement
    Knud Knut Kobe Kobus Kofi Koichi Koji Kojo Kolya Kondwani Konrad Konstantin Konstantinos Konstanty
    Konstantyn Kornel Kosta Kostas Kostiantyn Kostyantyn Kosuke Kota Kouki Kourosh Kris Krish Krishan Krishna
    Krishnan Kristaps Kristian Kristijan Kristjan Kristof Kristoff Kristoffer Kristopher Kryštof Krzysztof
    Kuba Kubilay Kuldeep Kumail Kumar Kumaran Kunal Kurt Kurtis Kushal Kwabena Kwadwo Kwaku Kwame Kwasi Kwesi
    Kyaw Kye Kylan Kyle Kylian Kyriakos Kyrie Kyril Kyrylo Kyung-soo Károly Laban Lachlan Ladislaus Ladislav
    Lado Lakshman Lamar Lamin Lamine Lamont Lance Lancelot Landon Lane Langston Larry Lars Lasha Lasse Laszlo
    Laurens Laurent Laurenz Laurenţiu Lauri Lawrence Lawrie Lawson Lazar Lazarus Leander Leandro Lech Leif
    Leith Leland Lemar Lemmy Lemuel Len Lennart Lennie Lennon Lennox Lenny Leo Leon Leonard Leonardo Leonel
    Leonhard Leonid Leonidas Leonti Leopold Leopoldo Leoš Leroy Les Lester Leszek Leunis Lev Levan Levi Levon
    Lew Lewis Lex León Liam Liaquat Liborio Lincoln Linden Lindon Linford Linus Linwood Lionel Lior Lisandro
    Liviu Llewellyn Lleyton Lloyd Lluís Lochlan Lodewijk Lodovico Loic Lon Lonnie Lonny Loren Lorenz Lorenzo
    Loris Lorne Lothar Lou Louie Louis Lovro Lowell Loïc Luan Lubomir Luc Luca Lucas Lucian Luciano Lucien
    Lucio Lucius Ludger Ludo Ludovic Ludovico Ludvig Ludwig Ludwik Luděk Luhut Luigi Luis Luiz Luka Lukas
    Lukasz Luke Lukáš Luther Luís Lyle Lyman Lyndon Lysander László Lázaro Maarten Maceo Machel Maciej Mack
    Macky Maddox Mads Magnus Magomed Mahamadou Mahamat Mahathir Mahdi Mahendra Mahesh Mahfud Mahinda Mahmoud
    Mahmud Mainak Majed Majid Makar Makoto Maks Maksim Maksym Malachi Malachy Malcolm Malik Malkhaz
    Mallikarjun Malte Mamadou Mamdouh Mamuka Manas Mandeep Mandla Manfred Mani Manish Manjit Manmohan Manny
    Mano Manoj Mansoor Mansour Mantas Manu Manuel Marat Marc Marcel Marcello Marcelo Marcin Marcio Marco
    Marcos Marcus Marek Margus Mariano Marijan Marin Marinko Marino Mario Marius Mariusz Mark Markku Marko
    Markos Markus Marlon Marlow Maros Maroš Marquis Marshall Marten Martijn Martin Martinho Martino Marton
    Martti Marty Martyn Martín Marvin Marwan Masaaki Masahiro Masaki Masamitsu Masanori Masaru Masashi Masato
    Masatoshi Masayoshi Masayuki Mashrafe Mason Masood Masoud Massimiliano Massimo Massoud Matej Mateo Mateus
    Mateusz Mathew Mathias Mathieu Mathis Mati Matias Matija Matiss Mato Mats Matt Matteo Matthaus Matthew
    Matthias Matthieu Matthijs Mattia Mattias Mattis Matty Matéo Matías Maurice Mauricio Maurits Maurizio
    Mauro Maverick Max Maxence Maxim Maxime Maximilian Maximiliano Maximo Maxwell Maynard Mazen Mbaye Mehdi
    Mehmet Mehmood Mehran Meinhard Meir Mel Melchior Melih Melker Melvin Melvyn Menachem Mercer Merlin Merrick
    Merrill Merton Merv Mervyn Mesut Methuselah Mevlut Mevlüt Meyer Micah Michael Michail Michal Michalis
    Michał Micheal Michel Michelangelo Micheál Michiel Mick Mickaël Mickey Miguel Mihai Mihail Mihails Mihajlo
    Mihaly Mihkel Mihály Miikka Mikael Mikail Mike Mikel Mikey Mikhael Mikhail Mikhailo Mikheil Mikk Mikkel
    Mikko Miklos Miklós Mikola Mikolaj Mikołai Mikołaj Mikuláš Milan Mile Miles Milford Milo Milorad Milos
    Miloslav Milovan Miloš Milt Milton Min-jae Minas Mindaugas Minh Miodrag Mircea Mirko Miro Miron Miroslav
    Miroslaw Mirosław Mirza Mirzo Misha Mitch Mitchel Mitchell Mithun Mitja Mitko Mitt Mladen Modeste Modesto
    Modou Mofaz Mohamad Mohamadou Mohamed Mohammad Mohammadmian Mohammed Mohan Mohd Mohit Mohsen Mohsin Moise
    Moises Moisés Mojtaba Moktar Momodou Momčilo Montague Monte Montgomery Monty Moqtada Mordechai Moritz
    Morne Morrie Morris Mort Morten Mortimer Moses Moshe Mostafa Motilal Moussa Moustapha Moïse Mstyslav
    Mthuli Muammar Muhamed Muhammad Muhammadu Muhammed Muhoozi Muhsin Muhyiddin Mukesh Mukhtar Mukul Munir
    Muqtada Murad Muralidhar Murat Murdo Murli Murray Murtaza Musa Mushfiqur Mustafa Mustapha Mustaqim Mutaz
    Muzaffar Mwai Mykhailo Mykhaylo Mykola Mykyta Myles Myron Márton Mátyás Máté Mícheál Nabih Nabil Nadav
    Nadeem Nader Nadhim Nadir Naftali Nagendra Naguib Nahum Naim Naji Najib Nakul Namik Nandan Naoki Naoto
    Naoya Napoleon Narayan Narciso Narek Narender Narendra Naresh Nasir Nasrallah Nasser Nassim Nasuh Nat
    Natan Nate Nathan Nathanael Nathaniel Naum Navdeep Naveed Naveen Nawaf Nawaz Nayan Nayib Nazar Nazim
    Nderim Neal Nebojša Necmettin Ned Neeraj Neftali Nehemiah Neil Neill Nelson Nemanja Nenad Nestor Neven
    Neville Nevin Newt Neymar Ngabo Nguema Niall Nicanor Niccolo Niccolò Nicholas Nick Nickolas Nicky Niclas
    Nico Nicodemus Nicolae Nicolai Nicolaj Nicolaos Nicolas Nicolás Nicolò Niels Nigel Nihad Nikhil Nikica
    Nikita Niklas Niko Nikodem Nikol Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikolaï Nikoloz
    Nikos Nils Nimrod Nissim Nitin Nitzan Nizar Njabulo Nnamdi Noah Noam Nobuo Nobuyuki Noel Nolan Norbert
    Norberto Noriaki Noriyuki Norman Norris Nouri Novak Noé Noël Numan Nuno Nurettin Nuri Nurlan Nursultan
    Nurullah Nzube Néstor Obadiah Obed Oberon Obinna Octavian Octavio Oddvar Odin Odysseas Offa Ogden Oguz
    Oisin Oisín Okan Oktay Olaf Olafur Olav Ole Oleg Oleh Oleksandr Oleksii Oleksiy Oli Oliver Olivier
    Oliviero Olivér Olli Ollie Olof Olusegun Oluwaseun Omar Omari Omer Omid Ondrej Ondřej Onur Oran Oren Orest
    Oriol Orlando Orrin Orson Orval Orville Osama Oscar Oskar Osman Osmond Ossie Osvaldo Oswald Oswaldo Oswin
    Otabek Othman Otis Otmar Ottavio Otto Oumar Ousmane Ousseynou Owain Owen Oystein Ozan Ozgur Paavo Pablo
    Paco Paddy Padraic Padraig Pallav Palle Pamphile Panagiotis Pankaj Panos Pantelis Paolo Parag Paramjit
    Paras Paresh Parminder Parsa Parth Pascal Pasha Pasi Pasquale Patric Patrice Patrick Patrik Patrizio
    Patryk Patxi Paul Paulino Paulius Paulo Paulus Pavao Pavel Pavle Pavlo Pavlos Pavol Pawel Paweł Pearse
    Peder Pedro Peer Pekka Pelle Peng-fei Per Percival Percy Peregrine Pericles Perry Pervez Perviz Petar Pete
    Peter Peteris Petr Petri Petro Petros Petru Petrus Petter Petteri Phil Philbert Philemon Philip Philipp
    Philippe Phillip Phillippe Phineas Phuc Pierfrancesco Pierluigi Piero Pierpaolo Pierre Piers Piet Pieter
    Pietro Pinchas Pio Piotr Pita Pitirim Placido Plamen Platon Plutarco Plácido Poul Prabhakar Prabhat
    Prabowo Pradeep Prakash Pramod Pranab Pranav Prasad Prasanth Prashant Prateek Pratik Praveen Pravin Prawit
    Prayut Prem Preston Primo Prithviraj Prokopis Przemyslaw Przemysław Puneet Purnomo Pyotr Pádraig Péter
    Qais Qasem Qasim Quang Quentin Quincy Quintin Quinton Quique Raanan Rabindranath Rachid Rade Radek Radim
    Radomir Radoslav Radoslaw Radosław Radovan Raed Raf Rafa Rafael Rafal Rafaël Rafał Rafe Rafer Raffaele
    Rafi Rafic Rafik Rafiq Rafizi Raghav Raghuram Ragnar Rahm Rahman Rahmon Rahul Raif Raila Raimo Raimonds
    Raimund Raimundas Rainer Rainier Raj Raja Rajat Rajeev Rajendra Rajesh Rajinder Rajiv Rajkumar Rajnath
    Rajpal Raju Rakesh Raleigh Ralf Ralph Ralston Ram Ramadan Ramakrishna Raman Ramazan Ramesh Rami Ramin
    Ramiro Ramiz Ramon Ramsay Ramsey Ramsés Ramush Ramzan Ramzi Ramón Ranbir Randal Randall Randolph Randy
    Ranil Ranjan Ranjit Ranveer Raoul Raphael Raphaël Rashad Rashard Rashid Rasim Rasmus Rasul Rauf Raul Ravi
    Ravinder Ravindra Ravshan Ray Rayan Raymond Raymundo Razak Raúl Recep Reece Rees Reg Reggie Reginald Regis
    Rehman Reidar Reijo Reince Reiner Reinhard Reinhold Reinier Remco Remi Remigius Remo Remus Renaldo Renat
    Renato Renaud Rendell Renzo Ressi Reto Reuben Reuven Rex Rey Reynaldo Reynold Reza Rhett Rhodri Rhys Ric
    Ricardo Riccardo Rich Richard Richie Rick Rickey Ricky Rico Ridley Ridvan Ridwan Rijad Riku Rinat Rishabh
    Rishad Rishi Ritchie Riyad Riza Roald Rob Robbie Robby Robert Robertas Roberto Robi Robrecht Rocco Rocky
    Rod Roddy Roderic Roderick Rodger Rodion Rodney Rodolfo Rodolphe Rodrigo Rodrigue Rodrygo Roel Rogelio
    Roger Rogerio Rogério Rohan Rohit Roland Rolando Rolf Rollo Romain Roman Romano Romario Romas Romeo Rommel
    Romuald Romulo Ron Ronald Ronaldo Ronan Ronen Rongji Roni Ronnie Ronny Roope Roque Rory Rosario Rosco
    Roscoe Roshan Ross Rostislav Rostyslav Roy Royce Ruadhán Ruairi Ruaridh Ruben Rubens Rubén Rudi Rudolf
    Rudolph Rudy Rudyard Rufus Rui Rupert Rushdi Rushil Ruslan Russ Russell Rustam Rustem Rusty Ruud Ruzbeh
    Ryan Ryosuke Ryszard Ryu Ryuichi Ryuji Ryunosuke Régis Rémi Rémy Saad Saber Sabin Sabir Sabri Sabu Sachin
    Saddam Sadegh Sadio Sadiq Sadyr Saeb Saeed Safdar Saif Saifullah Sajid Sakari Saket Salaam Salah Saleh
    Salem Salih Salim Salman Salomon Salva Salvador Salvatore Samak Samar Sameer Sami Samir Sampson Samson
    Samuel Samuele Samuli Samvel Samwel Sanchit Sandeep Sander Sandip Sandor Sandro Sang-woo Sani Sanjay
    Sanjeev Sanjiv Sanjoy Santiago Santino Santos Santosh Sarath Sarfraz Sargis Sarkis Sarunas Satish Satoru
    Satoshi Satya Satyajit Satyendra Saul Saulius Saurabh Savio Savo Saúl Scot Scott Scottie Seamus Sean Seb
    Sebastian Sebastiano Sebastien Sebastián Sedat Sedrick Sefton Seif Seiji Selahattin Selim Selwyn Semyon
    Seok-youl Sepp Serafin Serdar Serge Sergei Sergej Sergey Serghei Sergio Serhii Serhiy Serik Serj Serkan
    Serzh Seth Seumas Severin Severino Seydou Seymour Seán Shaan Shabbir Shad Shadrach Shafie Shafiq Shahbaz
    Shahid Shahin Shahram Shahrukh Shai Shailesh Shakeel Shakib Shamil Shamsul Shamus Shane Shankar Shaquille
    Sharad Sharif Sharjeel Shashank Shashi Shaukat Shaun Shavkat Shawn Shaya Shehbaz Shehu Shekhar Sheldon
    Shem Sherif Sherman Sherwin Sherwood Shigeki Shigeo Shigeru Shimon Shin Shingo Shinichi Shinji Shinjiro
    Shintaro Shinya Shinzo Shiv Shivam Shivraj Shlomo Shmuel Shoaib Shogo Shohei Shoichi Shota Shreyas Shubham
    Shuichi Shuja Shunsuke Shyam Siaka Sid Siddharth Siddhartha Siddiq Sidney Siegfried Sigbjørn Sigfrid
    Sigismund Sigmar Sigmund Sigurd Sigurður Silas Silvan Silvester Silvestre Silvio Simeon Simo Simon Simão
    Simón Sindre Sipho Sivakumar Skip Slava Slaven Slavko Slawomir Slobodan Sol Solomon Somchai Somsak Soner
    Songezo Soren Sorin Sotiris Spencer Spike Spiro Spyros Srdjan Srettha Srećko Sridhar Srinivas Srđan
    Staffan Stan Stanimir Stanislas Stanislav Stanislaw Stanisław Stanko Stanley Stas Stavros Stef Stefan
    Stefano Stefanos Steffan Steffen Stelian Stelios Stellan Stepan Stephan Stephane Stephanos Stephen Stephon
    Sterling Steve Steven Stevie Stewart Stian Stig Stijn Stilian Stipe Stjepan Stojan Stoyan Strahinja Strom
    Stu Stuart Stéphane Subhash Subodh Subrahmanyam Subramanian Sudarshan Sudhir Sufyan Sugath Suhail Sujay
    Sujit Suk-yeol Sukhbir Sukhdev Sukhjinder Sulaiman Suleiman Suleyman Suman Sumit Sundar Sung-min Sunil
    Supachai Suraj Surapong Surayud Suren Surendra Suresh Surinder Surya Sushil Susilo Svante Svein Sven Svend
    Svetozar Swapan Syed Sylvain Sylvester Sylvestre Szabolcs Szymon Sándor Séamus Sébastien Sérgio Søren
    Süleyman Sławomir Tacitus Tad Tadas Tadashi Tadd Taddeo Tadej Tadeo Tadeusz Tae-hyung Tae-yong Taha Taher
    Tahir Taichi Taiki Taiwo Takahiro Takashi Takayuki Takefumi Takeo Takeshi Takuma Takumi Takuya Talal Talat
    Tamas Tamim Tamir Tamás Tancredi Tanguy Tanner Tanveer Taras Tarek Tareq Tarik Tariq Taro Tarun Taslim
    Tatsuya Tauseef Tavis Tavita Tayfun Tayyip Ted Teddy Tedy Teemu Tejas Temur Tendai Tenzin Teo Teodor
    Teodoro Terence Terje Terrance Terrell Terrence Terron Teruo Tetsuo Tetsuya Tevin Thabiso Thabo Thaddeus
    Thaksin Thanasis Thanathorn Thane Thanos Tharman Theo Theobald Theodor Theodore Theodoros Theophilus
    Thibaud Thibault Thibaut Thierry Thijs Thilo Thom Thomas Thor Thoralf Thorbjørn Thoric Thorsten Thurgood
    Thurston Tiago Tiberiu Tibor Tidjane Tiernan Tigran Tihomir Tikhon Tilman Tim Timo Timofei Timofey Timon
    Timothee Timothy Timothée Timur Timus Tino Tinus Titus Tiziano Tobey Tobias Tobiasz Tobin Toby Tod Todd
    Todor Togrul Toivo Tolga Tom Toma Tomas Tomasz Tomaž Tomer Tomi Tomio Tomislav Tommaso Tommie Tommy
    Tomohiro Tomás Tomáš Toni Tonino Tony Tonči Toomas Tor Torbjörn Torbjørn Tore Torgeir Torsten Toru
    Toshiaki Toshihiro Toshio Toshiro Toshiyuki Trajan Travis Tremaine Trent Trenton Trevor Trey Tristan
    Troels Trong Troy Truman Trygve Tsutomu Tuan Tucker Tudor Tufan Tugay Tumelo Tuncay Tuomas Turgut Turki Ty
    Tycho Tyler Tymofiy Tymoteusz Tyree Tyrell Tyrese Tyrone Tyson Tze-wai Uche Udai Uday Uddhav Udo Ufuk Ugo
    Uhuru Ulf Uli Ulises Ulisses Ulrich Ulrik Ulysses Umar Umaro Umaru Umberto Umesh Unai Upendra Urho Uri
    Uriah Uroš Urs Usman Uwe Uzair Uzi Uzoma Vaclav Vadim Vadym Vagif Vagner Vahan Vahid Vaibhav Valdemar
    Valdis Valdo Valentin Valentino Valentyn Valeri Valerii Valerio Valeriu Valeriy Valery Valter Vance
    Vangelis Vardan Varoujan Varun Vasco Vasil Vasile Vasileios Vasili Vasilii Vasilios Vasilis Vasiliy Vasily
    Vassil Vassilis Vasyl Vaughan Vaughn Vazgen Vazha Vedran Veikko Veit Velimir Venkaiah Venkat Venkatesh
    Verne Vernon Veselin Viacheslav Vic Vicent Vicente Vicenzo Victor Vidar Vidkun Viggo Vigo Vijay Vikas
    Vikram Vikrant Viktor Viliam Vilius Viljar Ville Vilmos Vilém Vimal Vinay Vince Vincent Vincenzo Vinicius
    Vinod Vinícius Vipin Vipul Viraj Virat Virender Virgil Virgilio Vishal Vishnu Vit Vitali Vitalie Vitalii
    Vitaliy Vitaly Vito Vitor Vittorio Vivek Vjekoslav Vlad Vladan Vladas Vladimir Vladimiro Vladimír
    Vladislav Vladislavs Vladko Vladyslav Vlastimil Vlatko Vojislav Vojtech Vojtěch Volkan Volker Volodymyr
    Vsevolod Vuk Vusi Vyacheslav Vytautas Vytenis Václav Vít Vítor Wade Wael Wahid Waldemar Waldo Waleed Walid
    Walker Wallace Wally Walt Walter Walther Walton Waqar Waqas Warner Warren Warwick Waseem Wasim Wassim
    Waylon Wayne Webster Weiguo Weiwei Weldon Wenbo Wenceslas Wendell Werner Wes Wesley Weston Whit Wichai
    Wieslaw Wiesław Wiktor Wil Wilber Wilbert Wilbur Wiley Wilf Wilfred Wilfredo Wilfried Wilhelm Willard
    Willem Willi William Willie Willis Willy Wilmer Wilton Wim Win Winfield Winfried Winston Winthrop Witold
    Wladimir Wladislaw Wladyslaw Wlodzimierz Wojciech Wolf Wolfgang Wolfram Woodrow Woody Wouter Wyatt Wylie
    Wynand Wyndham Wynton Władysław Włodzimierz Xabi Xabier Xan Xander Xanthos Xavi Xavier Xerxes Xiaobo
    Xiaogang Xiaoming Xiaoping Yacine Yacoub Yahya Yair Yakov Yakubu Yaman Yanick Yanis Yaniv Yann Yannick
    Yannis Yaron Yaroslav Yaser Yash Yashwant Yasir Yasser Yassin Yassine Yasuhiro Yasuo Yasushi Yavuz Yaw
    Yazan Yefim Yegor Yehiel Yehuda Yemi Yener Yevgeni Yevgeny Yevhen Yevhenii Yigal Yigit Yimou Yiorgos
    Yisrael Yitzhak Yiğit Yngvar Yngve Yoav Yochanan Yoel Yogendra Yogesh Yogi Yohan Yohannes Yoichi Yoji
    Yonatan Yoni Yordan Yorgos Yosef Yoshi Yoshiaki Yoshihide Yoshihiko Yoshinori Yoshio Yoshiro Yoshitaka
    Yoshito Yossi Younes Young-ho Youri Yousaf Yousef Youssef Youssou Yousuf Yovani Yoweri Ysrael Yuichi Yuji
    Yukio Yul Yunus Yuri Yurii Yuriy Yury Yusaku Yusef Yusril Yusuf Yusuke Yuta Yutaka Yuto Yutthasak Yuval
    Yvan Yves Yvon Zabihullah Zac Zacarias Zaccaria Zach Zachariah Zacharias Zachary Zachery Zack Zackary
    Zafar Zaheer Zahid Zahir Zain Zak Zaki Zalmay Zane Zayd Zayed Zayn Zaza Zbigniew Zbyněk Zdenek Zdeněk
    Zdravko Zdzislaw Zdzisław Zeb Zebedee Zebulon Zeca Zechariah Zed Zedong Zeev Zeferino Zeke Zelimkhan
    Zeljko Zemarai Zemin Zeno Zenon Zeph Zeus Zev Zhelyu Zhengfei Zhigang Zhiwei Zhiyong Zia Ziad Ziauddin
    Zico Zied Zig Ziggy Zigmantas Zineddine Zinedine Ziya Zoilo Zolani Zollie Zoltan Zoltán Zoran Zsolt Zubin
    Zuhair Zulfikar Zulfiqar Zurab Zvi Zviad Zvonimir Zygmunt Ádám Ákos Álvaro Ángel Ányos Ármin Árpád Åke
    Éamon Édgar Édouard Élie Émile Érik Étienne Ítalo Íñigo Ólafur Óscar Ömer Örjan Öyvind Özgür Øystein
    Øyvind Þór Ľubomír Łukasz Šarūnas Štefan Štěpán Žarko Željko Živko Ștefan
    """
)

EITHER = _names(
    """
    Adair Addison Adi Alex Alexis Amani Ande Andrea Angel Aubrey Avery Azar Bailey Bao Billie Blair Blake
    Bobbie Bola Brooke Cameron Campbell Carey Carmel Carson Casey Cheng Chi Chiaki Chris Chun Claude Dakota
    Darby Devyn Ellery Evan Fay Gale Hai Hao Harley Haru Hilary Hua Hui Hung Ilhan Izumi Jade Jamie Jean
    Jerrie Jia Jian Jie Jin Jing Jo Jody Jordan Karol Kasey Kelley Kelly Kennedy Kerry Kim Kiran Laurence Lee
    Leigh Lesley Leslie Li Lin Lindsey Ling Logan Mackenzie Marlowe Mattie Merle Michele Mo Monroe Morgan
    Nasim Nguyen Nicola Noa Noor Nour Nyasha Oakley Onyeka Ora Parker Pat Payton Peyton Phoenix Ping Presley
    Qing Quinn Reagan Reese Remy Rene René Renny Rian Ricki Riley Rio Robin Robyn Rong Rowan Rylan Sacha Sam
    Sandy Sascha Sasha Sawyer Shannon Shay Shelby Sheridan Shiloh Siya Skye Skylar Skyler Sloan Sydney Tai
    Tao Tatum Taylor Temitope Terry Torrey Tory Tracy Umber Val Vivian Wei Wen Will Wynn Xi Xiao Xin Yan Yang
    Yi Ying Yong Yoon Young Yue Yuki Yun Zhen Zhi
    """
)
